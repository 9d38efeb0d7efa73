/** What every `platform/address` promises: where the address of a page holds what a person told it. */
export interface Address {
  /**
   * The sign between a page and what its address holds of a person. In a browser it is `#`: what follows is sent to no server, neither as
   * an address nor as the page that one came from. A mini program's host hands a page nothing but a query, and keeps it on the phone.
   */
  privateSign: '#' | '?'
  /** Address of a page that holds one thing told by a person. */
  carrying: (page: string, name: string, text: string) => string
  /** What an address holds under this name, undecoded; `undefined` where it holds nothing. To be read as the page opens: later the address may be another page's. */
  carried: (name: string, params: Readonly<Record<string, string | undefined>>) => string | undefined
  /** True where the address holds a query, which a server saw: a link of another make, or one kept from before. */
  hasQuery: () => boolean
}
