/** Names as they are compared: without accents, capitals and marks. */
const ACCENTS: Record<string, string> = { á: 'a', à: 'a', â: 'a', ã: 'a', ç: 'c', é: 'e', ê: 'e', í: 'i', ó: 'o', ô: 'o', õ: 'o', ú: 'u', ü: 'u' }

export const isHan = (sign: string): boolean => sign >= '\u3400' && sign <= '\u9fff'

/** Words of plain letters, digits and Chinese characters: all that is compared. */
export const plainWords = (text: string): string[] =>
  Array.from(text.toLowerCase(), (sign) => (isHan(sign) || /[a-z0-9]/.test(sign) ? sign : (ACCENTS[sign] ?? (/['’.]/.test(sign) ? '' : ' '))))
    .join('')
    .split(' ')
    .filter(Boolean)
