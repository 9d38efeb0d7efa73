/** Full-width letters, digits and signs of Chinese keyboards lie this far from their ordinary forms. */
const FULL_WIDTH = 0xfee0

/** The text with full-width signs in their ordinary form; a full-width space is a space. */
export const halfWidth = (text: string): string =>
  [...text].map((sign) => (sign >= '！' && sign <= '～' ? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH) : sign === '　' ? ' ' : sign)).join('')
