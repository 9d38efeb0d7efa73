const ROOT_PLACE = /(<meta name="voucher-root" content=")[^"]*"/

/**
 * Writes the operator's root into the counter's page, which takes no list of keys that another root signed.
 *
 * @param root public key, 32 bytes base64url
 * @throws Error where it is none, or the page has no place for it
 */
export function withRoot(root: string): (page: string) => string {
  if (!/^[\w-]{43}$/.test(root)) throw new Error('the root of the keys is not a public key of 32 bytes')
  return (page) => {
    if (!ROOT_PLACE.test(page)) throw new Error('the page of the desk has no place for the root of the keys')
    return page.replace(ROOT_PLACE, `$1${root}"`)
  }
}
