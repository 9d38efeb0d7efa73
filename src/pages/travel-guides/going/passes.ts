/** Passes in the order in which they are offered; each is `pass/<id>` in facts/travel/going. */
export const PASSES = [
  'city-saver',
  'month-1',
  'month-2',
  'month-3',
  'month-4',
  'month-5',
  'tourist-day',
  'rail-20',
  'rail-60',
  'macau-pass',
  'guangzhou-month',
  'guangzhou-1',
  'guangzhou-3',
  'shenzhen-1',
] as const
export type PassId = (typeof PASSES)[number]
