import type { Locale } from '../locale/locale'
import { formatNumber, NO_BREAK } from '../number/number'

/** A place on the earth in degrees of WGS-84, which GPS, Hong Kong's and Macao's open data use. */
export interface Position {
  lat: number
  lon: number
}

/** A place, and how far from there it may really be. */
export interface RoughPosition extends Position {
  accuracyMetres: number
}

/** Mean radius of the earth (IUGG). */
const EARTH_METRES = 6_371_008.8

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Length of the shortest way over the ground, in metres (haversine): not of any road. */
export function distanceMetres(from: Position, to: Position): number {
  const [north, east] = [radians(to.lat - from.lat) / 2, radians(to.lon - from.lon) / 2]
  const chord = Math.sin(north) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(east) ** 2
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** The same in kilometres: puts places in order, and measures no journey. */
export const distanceKilometres = (from: Position, to: Position): number => distanceMetres(from, to) / 1000

/** Distances are shown in whole numbers of one of these, the first that is not finer than what is known. */
const STEPS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]

/** What the eye takes in: beyond a kilometre tenths of it, beyond ten whole ones. */
const finestAt = (metres: number) => (metres < 1000 ? 50 : metres < 10_000 ? 100 : 1000)

const ABOUT: Record<Locale, (length: string) => string> = {
  'zh-Hans': (length) => `约${length}`,
  'zh-Hant': (length) => `約${length}`,
  en: (length) => `about ${length}`,
  pt: (length) => `cerca de ${length}`,
}

const WITHIN: Record<Locale, (length: string) => string> = {
  'zh-Hans': (length) => `${length}以内`,
  'zh-Hant': (length) => `${length}以內`,
  en: (length) => `within ${length}`,
  pt: (length) => `a menos de ${length}`,
}

const METRES: Record<Locale, [metres: string, kilometres: string]> = {
  'zh-Hans': ['米', '公里'],
  'zh-Hant': ['米', '公里'],
  en: [`${NO_BREAK}m`, `${NO_BREAK}km`],
  pt: [`${NO_BREAK}m`, `${NO_BREAK}km`],
}

function formatLength(metres: number, locale: Locale): string {
  const [small, large] = METRES[locale]
  return metres < 1000 ? `${formatNumber(metres, locale)}${small}` : `${formatNumber(metres / 1000, locale)}${large}`
}

/**
 * A distance as exactly as it is known and no more: `about 3 km`; where it is less than what one may be wrong by, `within 2 km`.
 *
 * @param accuracyMetres how far both ends together may be from where they are said to be
 */
export function formatDistance(metres: number, accuracyMetres: number, locale: Locale): string {
  const fine = Math.max(accuracyMetres, finestAt(metres))
  const step = STEPS.find((one) => one >= fine) ?? STEPS[STEPS.length - 1]!
  if (metres < step) return WITHIN[locale](formatLength(Math.max(1, Math.ceil((metres + accuracyMetres) / step)) * step, locale))
  return ABOUT[locale](formatLength(Math.round(metres / step) * step, locale))
}
