/** What a wallet shows: the code that a cashier scans, or the scanner for the shop's code. */
export type WalletPage = 'pay-code' | 'scanner'

/** What every `platform/wallet` promises. */
export interface Wallet {
  /** The app runs in a wallet that a mini program may ask for its code. */
  hasWallet: () => boolean
  /** Opens a page of the wallet that the app runs in; `failed` where it has none, or refuses. Nothing is paid by it. */
  openWallet: (page: WalletPage) => Promise<'done' | 'failed'>
}
