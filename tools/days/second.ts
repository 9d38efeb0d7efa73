/** Days for tax once more: a walk over each day of each visit, and the rules as the announcements write them, without a line of the app's. */

/** Days since 1970, in UTC+8 as everywhere in the app: a day is a whole number, an hour a twenty-fourth. */
const DAY = 86_400_000
export const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY
const dayAt = (year: number, month: number, date: number): number => Date.UTC(year, month, date) / DAY

/** From one hour to another, both counted from 1970; without an end it goes on. */
export interface Visit {
  place: 'mainland' | 'hong-kong'
  from: number
  to: number | undefined
}

/** Days of presence and whole days, each once, until today; today is not over. */
export interface Days {
  any: Set<number>
  full: Set<number>
}

export function daysOf(visits: readonly Visit[], place: Visit['place'], today: number): Days {
  const days: Days = { any: new Set(), full: new Set() }
  for (const { place: where, from, to } of visits) {
    if (where !== place) continue
    const end = to ?? (today + 1) * 24
    for (let day = Math.floor(from / 24); day <= today && day * 24 <= end; day++) {
      days.any.add(day)
      if (from <= day * 24 && end >= (day + 1) * 24 && day < today) days.full.add(day)
    }
  }
  return days
}

const within = (days: ReadonlySet<number>, first: number, last: number): number => {
  let count = 0
  for (let day = first; day <= last; day++) if (days.has(day)) count++
  return count
}

/** Announcement 34 of 2019: whole days of a calendar year, and the longest time away in it. */
export function yearOf({ any, full }: Days, year: number, today: number): { days: number; away: number } {
  const [first, last] = [dayAt(year, 0, 1), Math.min(dayAt(year, 11, 31), today)]
  let away = 0
  for (let day = first, run = 0; day <= last; day++) {
    run = any.has(day) ? 0 : run + 1
    away = Math.max(away, run)
  }
  return { days: within(full, first, dayAt(year, 11, 31)), away }
}

/** Six years before the year, each with 183 days and no absence of more than 30: then income from everywhere. */
export function sixYearsOf(days: Days, year: number, begins: number, today: number, countsFrom: number): string {
  if (year - 6 < countsFrom) return 'too-early'
  if (yearOf(days, year, today).days < 183) return 'not-resident'
  const before = [1, 2, 3, 4, 5, 6].map((back) => year - back)
  const isKnown = (one: number) => begins <= dayAt(one, 0, 1)
  for (const one of before) {
    const { days: count, away } = yearOf(days, one, today)
    if (isKnown(one) && count < 183) return `broken ${one} days`
    if (isKnown(one) && away > 30) return `broken ${one} absence`
  }
  const unknown = before.filter((one) => !isKnown(one)).sort()
  return unknown.length > 0 ? `unknown ${unknown.join()}` : 'all-income'
}

/** The arrangement with Hong Kong: most days of presence in any twelve months that begin or end in the year. */
export function mostOf({ any }: Days, year: number): number {
  const start = dayAt(year - 1, 0, 2)
  /** Days of presence before each day. */
  const before = [0]
  for (let day = start; day <= dayAt(year + 1, 11, 31); day++) before.push(before[before.length - 1]! + (any.has(day) ? 1 : 0))
  let most = 0
  for (let first = start; first <= dayAt(year, 11, 31); first++) {
    const begin = new Date(first * DAY)
    const next = dayAt(begin.getUTCFullYear() + 1, begin.getUTCMonth(), begin.getUTCDate())
    if (next > dayAt(year, 0, 1)) most = Math.max(most, before[next - start]! - before[first - start]!)
  }
  return most
}

/** Inland Revenue Ordinance, section 8(1B): days of presence from 1 April of a year to 31 March of the next. */
export const visitsOf = ({ any }: Days, year: number): number => within(any, dayAt(year, 3, 1), dayAt(year + 1, 2, 31))

/** Points of the work permit for foreigners, as its table prints them; years of work count from the second. */
const POINTS: Record<string, Record<string, number>> = {
  pay: { '450': 20, '350': 17, '250': 14, '150': 11, '70': 8, '50': 5, '0': 0 },
  study: { doctor: 20, master: 15, bachelor: 10, none: 0 },
  months: { '9': 15, '6': 10, '3': 5, '0': 0 },
  chinese: { degree: 5, hsk5: 5, hsk4: 4, hsk3: 3, hsk2: 2, hsk1: 1, none: 0 },
  region: { bay: 0, west: 10 },
  'years-old': { '18': 10, '26': 15, '46': 10, '56': 5, '61': 0 },
  extra: { yes: 5, no: 0 },
}
export const FACTORS = Object.keys(POINTS)
export const answersTo = (factor: string): string[] => Object.keys(POINTS[factor]!)

/** Points, and the class that they make: A from 85, B from 60. */
export function secondPoints(chosen: Readonly<Record<string, string>>, worked: number): [number, string] {
  let points = 0
  for (const factor of FACTORS) points += POINTS[factor]![chosen[factor] ?? ''] ?? 0
  for (let year = 2; year <= worked && year <= 17; year++) points += year === 2 ? 5 : 1
  return [points, points >= 85 ? 'a' : points >= 60 ? 'b' : 'c']
}

/** The twelve criteria of the Quality Migrant Admission Scheme, each once: six of them open it. */
export const CRITERIA = ['age', 'master', 'stem', 'two-languages', 'english', 'five-years', 'large-company', 'field', 'abroad', 'income', 'business', 'listed']

/** @param age 18 at least */
export function secondMigrant(ticked: readonly string[], age: number, degree: string): string {
  if (!['bachelor', 'master', 'doctor'].includes(degree)) return 'no'
  let met = 0
  for (const one of CRITERIA) if (ticked.includes(one)) met++
  return met >= 6 && age >= 18 ? 'yes' : 'nearly'
}

/** Years and months of contributions for a pension by the year of the age for it: 15 until 2029, half a year more each year, 20 from 2039. */
export function secondPension(year: number): number {
  let months = 15 * 12
  for (let at = 2030; at <= year && at <= 2039; at++) months += 6
  return months
}
