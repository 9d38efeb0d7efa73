const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const HTTP_DATE = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/

/** Times that differ by less are the way of the answer, and a clock nobody need set. */
const NOTABLE_MINUTES = 3

/**
 * Minutes that the phone's clock is behind the gateway's, negative when it is before it; 0 where they agree within three minutes
 * or the answer does not say when it was given.
 *
 * @param date header of an answer, as RFC 9110 writes it: `Sun, 22 Nov 2026 16:48:04 GMT`
 * @param now milliseconds since 1970 by the phone's clock
 */
export function clockSkew(date: string | undefined, now: number): number {
  const [, day, month, year, hours, minutes, seconds] = HTTP_DATE.exec(date ?? '') ?? []
  const at = MONTHS.indexOf(month ?? '')
  if (at < 0) return 0
  const there = Date.UTC(Number(year), at, Number(day), Number(hours), Number(minutes), Number(seconds))
  const behind = Math.round((there - now) / 60_000)
  return Math.abs(behind) < NOTABLE_MINUTES ? 0 : behind
}
