/** Entries by nationality and by city, looked up a second time, slowly, in the lists as they are written. */
import { walk } from '@/domain/checker/checker'
import { whichDocument } from '@/domain/permit/which-document'
import { addDays, civilDate, type CivilDate } from '@/domain/time/civil'
import permits from '@/facts/customs/permits.json'
import visas from '@/facts/customs/visas.json'
import { CITY_IDS, NATIONALITIES } from './names'
import { RULES } from './rules'

interface Row {
  id: string
  kind: string
  from: string
  isExact: boolean
  to: string
  value: { countries?: string; cities?: string[]; eligible?: string[] }
}

/** Every value as a row with its first and last day; a value ends where the next one of its fact begins. */
const rows: Row[] = [...visas.facts, ...permits.facts].flatMap(({ id, kind, series }) =>
  (series as { effectiveFrom: string | null; effectiveTo?: string; verifiedOn: string; value: unknown }[]).map((entry, at, all) => ({
    id,
    kind,
    from: entry.effectiveFrom ?? entry.verifiedOn,
    isExact: entry.effectiveFrom !== null,
    to: entry.effectiveTo ?? (all[at + 1] ? addDays(civilDate(all[at + 1]!.effectiveFrom!), -1) : '9999-12-31'),
    value: entry.value as Row['value'],
  })),
)
const on = (row: Row, day: string) => row.from <= day && day <= row.to
const names = (row: Row, code: string) => ` ${row.value.countries} `.includes(` ${code} `)
const exemptionsOf = (start: string) => rows.filter(({ id, kind }) => kind === 'exemption' && id.startsWith(start))
const latestFirstDay = (some: Row[]) => [...new Set(some.map(({ id }) => id))].map((id) => some.filter((row) => row.id === id).map(({ from }) => from).sort()[0]!).sort().pop()!
const isListed = (id: string, code: string, day: string) => rows.some((row) => row.id === id && on(row, day) && names(row, code))

function mainland(code: string, visit: 'visit' | 'transit', day: string): string {
  const all = exemptionsOf('mainland/')
  if (all.some((row) => names(row, code) && on(row, day))) return 'visa-free'
  if (visit === 'transit' && isListed('mainland/transit-240/countries', code, day)) return 'transit'
  if (all.some((row) => names(row, code))) return 'visa-not-known'
  const lists = visit === 'transit' ? [...all, ...rows.filter(({ id }) => id === 'mainland/transit-240/countries')] : all
  return day >= latestFirstDay(lists) ? 'visa-needed' : 'visa-not-known'
}

function hongKong(code: string, day: string): string {
  if (exemptionsOf('hong-kong/visa-free/').some((row) => names(row, code) && on(row, day))) return 'hong-kong-free'
  if (isListed('hong-kong/registration', code, day)) return 'hong-kong-registration'
  return isListed('hong-kong/visa-required', code, day) ? 'hong-kong-visa' : 'hong-kong-not-known'
}

function macao(code: string, day: string): string {
  const all = exemptionsOf('macao/')
  if (all.some((row) => names(row, code) && on(row, day))) return 'macao-free'
  if (isListed('macao/visa-in-advance', code, day)) return 'macao-visa-before'
  if (all.some((row) => names(row, code))) return 'macao-not-known'
  const known = latestFirstDay([...all, ...rows.filter(({ id }) => id === 'macao/visa-in-advance' || id === 'macao/visa-on-arrival')])
  return day >= known ? 'macao-visa-on-arrival' : 'macao-not-known'
}

/** Two days around each change of a list, from 2003 on. */
function daysAround(kinds: string[]): CivilDate[] {
  const ends = rows.filter(({ kind }) => kinds.includes(kind)).flatMap(({ from, to }) => [from, to])
  return [...new Set([...ends, '2026-11-22'].filter((day) => day < '9000').flatMap((day) => [-2, -1, 0, 1, 2].map((by) => addDays(civilDate(day), by))))].sort()
}

test('every nationality, every direction, around every change', () => {
  const different: string[] = []
  for (const day of daysAround(['exemption', 'countries', 'who'])) {
    const checker = whichDocument(RULES, day)
    for (const nationality of NATIONALITIES) {
      const see = (trip: string, visit: string, wanted: string) => {
        const seen = walk(checker, { who: 'foreigner', trip, nationality, visit }).result?.id
        if (seen !== wanted) different.push(`${day} ${nationality} ${trip} ${visit}: ${seen}, not ${wanted}`)
      }
      see('to-mainland', 'visit', mainland(nationality, 'visit', day))
      see('to-mainland', 'transit', mainland(nationality, 'transit', day))
      see('to-hong-kong', '', hongKong(nationality, day))
      see('to-macao', '', macao(nationality, day))
    }
  }
  expect(different.slice(0, 20)).toEqual([])
})

/** The table of visit endorsements: own city first, then where a residence permit counts, then the individual scheme, else a group. */
function endorsement(home: string, residence: string, place: 'hong-kong' | 'macao', day: string): string {
  const scheme = (id: string, tie: string) => rows.some((row) => row.id === `${id}/scheme` && on(row, day) && row.value.eligible!.includes(tie))
  const part = home === 'hengqin' ? 'zhuhai' : home
  const batches = rows.filter(({ kind, value }) => kind === 'cities' && value.cities!.includes(part))
  if (place === 'hong-kong' && home === 'shenzhen' && scheme('shenzhen', 'registration')) return 'shenzhen'
  if (place === 'macao' && home === 'hengqin' && scheme('hengqin', 'registration')) return 'hengqin'
  if (place === 'macao' && part === 'zhuhai' && scheme('zhuhai', 'registration')) return 'zhuhai'
  if (place === 'hong-kong' && residence === 'shenzhen' && scheme('shenzhen', 'residence-permit')) return 'shenzhen'
  if (place === 'macao' && residence === 'hengqin' && scheme('hengqin', 'residence-permit')) return 'hengqin'
  if (batches.some((row) => on(row, day)) || residence === 'new-city') return `individual-${place}`
  if (batches.some(({ isExact }) => !isExact)) return 'city-not-known'
  return `${residence === 'elsewhere' ? 'group-ask' : 'group'}-${place}`
}

test('every city and place of residence, around every change', () => {
  const different: string[] = []
  for (const day of daysAround(['scheme', 'cities'])) {
    const checker = whichDocument(RULES, day)
    for (const home of [...CITY_IDS, 'elsewhere']) {
      for (const place of ['hong-kong', 'macao'] as const) {
        const given = { who: 'mainland', trip: `to-${place}`, purpose: 'visit', home, card: 'valid' }
        const { asked, result } = walk(checker, given)
        const residences = result ? ['none'] : asked[asked.length - 1]!.options
        for (const residence of residences) {
          const seen = walk(checker, { ...given, residence }).result?.id
          const wanted = endorsement(home, residence, place, day)
          if (seen !== wanted) different.push(`${day} ${home} ${residence} ${place}: ${seen}, not ${wanted}`)
        }
      }
    }
  }
  expect(different.slice(0, 20)).toEqual([])
})

test('lists name countries and cities that have a name', () => {
  const codes = rows.flatMap(({ value }) => value.countries?.split(' ') ?? [])
  expect(codes.filter((code) => !NATIONALITIES.includes(code))).toEqual([])
  expect(rows.flatMap(({ value }) => value.cities ?? []).filter((city) => !CITY_IDS.includes(city))).toEqual([])
})
