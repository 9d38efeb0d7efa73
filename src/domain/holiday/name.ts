/** Public holidays of the three places. A day after, or before, that is a holiday of its own has a name of its own. */
export const HOLIDAY_NAMES = [
  'new-year',
  'lunar-eve',
  'lunar-1',
  'lunar-2',
  'lunar-3',
  'lunar-4',
  'spring-festival',
  'good-friday',
  'after-good-friday',
  'before-easter',
  'easter-monday',
  'after-easter-monday',
  'ching-ming',
  'after-ching-ming',
  'labour-day',
  'buddha',
  'after-buddha',
  'tuen-ng',
  'hong-kong-day',
  'mid-autumn',
  'after-mid-autumn',
  'national-day',
  'after-national-day',
  'chung-yeung',
  'after-chung-yeung',
  'all-souls',
  'immaculate',
  'macao-day',
  'winter-solstice',
  'christmas-eve',
  'christmas',
  'after-christmas',
  'year-end',
] as const

export type HolidayName = (typeof HOLIDAY_NAMES)[number]

/** Festivals in which many travel: what was told of one is told again when it comes back. */
export const FESTIVALS = ['new-year', 'lunar-new-year', 'easter', 'ching-ming', 'labour-day', 'national-day', 'christmas'] as const

export type Festival = (typeof FESTIVALS)[number]

const DAYS: Record<Festival, readonly HolidayName[]> = {
  'new-year': ['new-year', 'year-end'],
  'lunar-new-year': ['lunar-eve', 'lunar-1', 'lunar-2', 'lunar-3', 'lunar-4', 'spring-festival'],
  easter: ['good-friday', 'after-good-friday', 'before-easter', 'easter-monday', 'after-easter-monday'],
  'ching-ming': ['ching-ming', 'after-ching-ming'],
  'labour-day': ['labour-day'],
  'national-day': ['national-day', 'after-national-day'],
  christmas: ['christmas-eve', 'christmas', 'after-christmas'],
}

/** The festival that a holiday belongs to, if many travel in it. */
export const festivalOf = (name: HolidayName): Festival | undefined => FESTIVALS.find((festival) => DAYS[festival].includes(name))
