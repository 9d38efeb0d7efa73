import type { Holiday } from '@/domain/opening-hours/opening-hours'

/**
 * Whether a day is a public holiday where an office is. The calendar of the three places is another tool's: until it is joined
 * here, no day is announced, and the page says of each office what is known of holidays.
 */
export const isHoliday = (): Holiday => 'not-announced'
