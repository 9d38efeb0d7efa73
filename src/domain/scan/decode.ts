/** A percent-encoded text as it was meant; `undefined` when it is malformed. Platforms hand parameters over undecoded. */
export function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
