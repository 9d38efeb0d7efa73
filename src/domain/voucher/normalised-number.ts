import { halfWidth } from '../number/half-width'

/**
 * What a document's number is compared as: capitals and digits alone, `A123456(3)` and `Ａ１２３４５６（３）` both as `A1234563`.
 * Numbers of travel documents have no other signs (ICAO Doc 9303), so spaces, brackets, hyphens and fillers say nothing.
 * Empty where there is nothing to compare.
 */
export const normalisedNumber = (text: string): string =>
  halfWidth(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
