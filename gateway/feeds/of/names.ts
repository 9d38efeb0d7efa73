import type { LocalText } from '../../../src/domain/locale/locale'

/** A name that its publisher gives in Chinese and English; Portuguese pages of the three places use the English one. */
export const named = (hans: string, hant: string, en: string): LocalText => ({ 'zh-Hans': hans, 'zh-Hant': hant, en, pt: en })

/** Capitals throughout are for signs: `TUEN MUN STATION` as one writes it. */
export const unshouted = (text: string): string => (/[a-z]/.test(text) ? text : text.toLowerCase().replace(/(^|[\s(‧·/-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase()))

/** Text of a publisher as one line, at most so long: what is shown is text and nothing else. */
export const line = (text: string, length = 80): string => text.replace(/[\u0000-\u001f\u007f<>]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, length)
