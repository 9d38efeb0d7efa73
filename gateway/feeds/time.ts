import { dayIn } from '../../src/domain/time/civil'

const UTC_OFFSET = 8 * 3_600_000
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const padded = (part: string | number) => String(part).padStart(2, '0')

function instant(year: string, month: string | number, date: string, hours: number, minutes: string, seconds = '0'): number | undefined {
  const day = dayIn(`${year}-${padded(month)}-${padded(date)}`)
  if (!day || hours > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  return Date.parse(`${day}T${padded(hours)}:${padded(minutes)}:${padded(seconds)}Z`) - UTC_OFFSET
}

/**
 * The instant of a time as publishers of the three places print it, on their clocks where no zone is said; `undefined` of anything else:
 * `2026-11-22 09:05`, `2026/11/22 09:05:30`, `2026-11-22T09:05:00+08:00`, `22/11/2026 9:05AM`, `22-11-2026 09:05`, `22 Nov 2026 09:05`.
 *
 * @returns milliseconds since 1970, UTC
 */
export function instantOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined
  const written = text.trim()
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(written)) {
    const parsed = Date.parse(written)
    return Number.isNaN(parsed) ? undefined : parsed
  }
  const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(written)
  if (yearFirst) return instant(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!, Number(yearFirst[4]), yearFirst[5]!, yearFirst[6])
  const dayFirst = /^(\d{1,2})[-/ ](\d{1,2}|[A-Za-z]{3})[-/ ](\d{4}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?$/.exec(written)
  if (!dayFirst) return undefined
  const [, date, named, year, hours, minutes, seconds, half] = dayFirst
  const month = /\d/.test(named!) ? named! : MONTHS.indexOf(named!.toLowerCase()) + 1
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return undefined
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours)
  return instant(year!, month, date!, hour, minutes!, seconds)
}
