import { LOCALES } from '@/domain/locale/locale'
import { CITIES, CITY_IDS, COUNTRIES, countryName, NATIONALITIES } from './names'

test.each(LOCALES)('every country and city has one name in %s', (locale) => {
  expect(COUNTRIES[locale].map(({ value }) => value).sort()).toEqual([...NATIONALITIES].sort())
  expect(CITIES[locale].map(({ value }) => value)).toEqual([...CITY_IDS])
  for (const names of [COUNTRIES[locale], CITIES[locale]]) {
    expect(new Set(names.map(({ label }) => label)).size).toBe(names.length)
    expect(names.filter(({ label }) => !label || /undefined|[|]/.test(label))).toEqual([])
  }
})

test('codes are of two letters, and what is no code has no name', () => {
  expect(NATIONALITIES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
  expect(countryName('DE', 'pt')).toBe('Alemanha')
  expect(countryName('XX', 'en')).toBe('')
  // The three places are no foreign nationality.
  expect(NATIONALITIES.filter((code) => ['CN', 'HK', 'MO', 'TW'].includes(code))).toEqual([])
})
