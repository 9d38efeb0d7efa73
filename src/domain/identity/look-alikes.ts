/** Letters and digits that are taken for each other. */
const DIGITS: Record<string, string> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' }

/** The digit that a letter was meant to be; itself where it is none of them. */
const asDigit = (sign: string): string => DIGITS[sign] ?? sign

/** The text with the letters in some places read as digits. */
export const withDigits = (text: string, isDigitPlace: (index: number) => boolean): string =>
  [...text].map((sign, index) => (isDigitPlace(index) ? asDigit(sign) : sign)).join('')

/** Places, from 1, where something other than a digit stands. */
export const notDigits = (text: string, isDigitPlace: (index: number) => boolean): number[] =>
  [...text].flatMap((sign, index) => (isDigitPlace(index) && !/\d/.test(sign) ? [index + 1] : []))

/** The one text that becomes right by taking one 0 for an O, or one O for a 0; none where there are several. */
export function oneSwap(text: string, isRight: (text: string) => boolean): string | undefined {
  const found = [...text].flatMap((sign, index) => {
    const other = sign === 'O' ? '0' : sign === '0' ? 'O' : undefined
    const tried = other && text.slice(0, index) + other + text.slice(index + 1)
    return tried && isRight(tried) ? [tried] : []
  })
  return found.length === 1 ? found[0] : undefined
}
