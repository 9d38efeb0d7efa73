/** What a person comes to an office for, in the order of the way: what one needs to leave for the other places, cards, then services. */
export const TASKS = [
  'mainland-permit',
  'endorsement',
  'home-return',
  'temporary-permit',
  'mainland-visa',
  'foreigner-stay',
  'hong-kong-card',
  'hong-kong-passport',
  'macao-card',
  'macao-stay',
  'hong-kong-services',
  'macao-services',
  'guangdong-services',
  'automated-lanes',
  'driving',
  'lost-document',
  'consular',
] as const

export type Task = (typeof TASKS)[number]
