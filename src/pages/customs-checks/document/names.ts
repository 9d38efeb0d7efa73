/** Countries and cities in four languages, as data: made once from the names of Unicode's CLDR, and put right for the three places. */
import { LOCALES, type Locale } from '@/domain/locale/locale'
import { recordOf } from '@/domain/record/record'
import cities from './cities.json'
import countries from './countries.json'

export interface Named {
  value: string
  label: string
}

/** A country is written as its code of two letters and its name, in the order of each language. */
const countryNames = (locale: Locale): Named[] => countries[locale].split('|').map((one) => ({ value: one.slice(0, 2), label: one.slice(2) }))

export const CITY_IDS: readonly string[] = cities.ids.split(' ')
const cityNames = (locale: Locale): Named[] => cities[locale].split('|').map((label, at) => ({ value: CITY_IDS[at]!, label }))

const inAll = (names: (locale: Locale) => Named[]) => recordOf(LOCALES.map((locale) => [locale, names(locale)])) as Record<Locale, Named[]>

export const COUNTRIES = inAll(countryNames)
export const CITIES = inAll(cityNames)
export const NATIONALITIES: readonly string[] = COUNTRIES.en.map(({ value }) => value)

const nameIn = (names: readonly Named[], value: string | undefined): string => names.find((one) => one.value === value)?.label ?? ''

export const countryName = (code: string | undefined, locale: Locale): string => nameIn(COUNTRIES[locale], code)
export const cityName = (id: string, locale: Locale): string => nameIn(CITIES[locale], id)
