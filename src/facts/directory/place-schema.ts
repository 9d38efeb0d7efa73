/**
 * The form of a place in a directory: where a person lives, is treated, learns or is served. Each area has its own file,
 * `facts/<area>/places.json`, of this form; what can be filtered and compared stands in `features`, what is paid in `fees`.
 */
import { Type, type Static } from '@sinclair/typebox'
import { httpsUrl, object, oneOf, optional, text, WHEREABOUTS } from '../../catalog/schema-parts'
import { DISTRICT_IDS } from '../../domain/region/district'

/** What kind of place it is, by area. */
export const PLACE_KINDS = [
  // elderly care
  'care-home',
  'voucher-point',
  'day-centre',
  'elderly-enquiry',
  // health
  'hospital',
  'clinic',
  // education
  'school',
  'degree-counter',
  // government, enterprise
  'kiosk',
  'service-counter',
  'business-counter',
] as const

/** What a place is known to have or to do. A feature that is not named is not known, not absent. */
export const FEATURES = [
  'rcs-guangdong',
  'health-care-voucher',
  'drugs-devices',
  'hospital-authority-gba',
  'macao-health-voucher',
  'own-clinic',
  'hospital-nearby',
  'doctor-on-site',
  'nurses-day-and-night',
  'dementia-care',
  'rehabilitation',
  'end-of-life-care',
  'trial-stay',
  'nursing-beds',
  'self-caring-beds',
  'emergency',
  'international-ward',
  'direct-billing',
  'chinese-medicine',
  'dental',
  'hong-kong-manager',
  'ambulance-pilot',
  'boarding',
  'kindergarten',
  'primary',
  'secondary',
  'hong-kong-curriculum',
  'macao-curriculum',
  'mainland-curriculum',
  'international-curriculum',
  'hong-kong-macao-class',
  'self-service',
  'appointment-needed',
  'step-free',
] as const

const fee = object(
  {
    what: text('What is paid for: "nursing bed, double room".'),
    currency: oneOf(['CNY', 'HKD', 'MOP'], 'In what it is paid.'),
    from: Type.Integer({ minimum: 0, description: 'Minor units; the least, or the only one.' }),
    to: optional(Type.Integer({ minimum: 0, description: 'Minor units; the most, where a range is published.' })),
    per: oneOf(['once', 'visit', 'day', 'month', 'term', 'year'], 'How often.'),
    isMedical: optional(Type.Boolean()),
  },
  'A published fee.',
)

const place = object(
  {
    name: text('Its name, as it stands on the door or as people know it.'),
    kinds: Type.Array(oneOf(PLACE_KINDS, 'What it is.'), { minItems: 1, uniqueItems: true }),
    at: oneOf(DISTRICT_IDS, 'The district where it is.'),
    ...WHEREABOUTS,
    web: optional(httpsUrl),
    runBy: optional(text('Who runs it, where that helps to choose.')),
    beds: optional(Type.Integer({ minimum: 1, description: 'Beds or places, as published.' })),
    languages: optional(Type.Array(oneOf(['cantonese', 'mandarin', 'english', 'portuguese'], 'Spoken there, as published.'), { minItems: 1, uniqueItems: true })),
    features: optional(Type.Array(oneOf(FEATURES, 'What it has or does.'), { minItems: 1, uniqueItems: true })),
    since: optional(Type.Array(object({ feature: oneOf(FEATURES, 'Which.'), day: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }) }, 'Since when it has a feature.'))),
    fees: optional(Type.Array(fee, { minItems: 1 })),
    services: optional(text('What is done there, where features do not say it: departments, classes, counters.')),
    note: optional(text('What one must know before going.')),
  },
  'A place to go to.',
)

export const VALUES = { place }

export type PlaceKind = (typeof PLACE_KINDS)[number]
export type Feature = (typeof FEATURES)[number]
export type Place = Static<typeof place>
export type Fee = Static<typeof fee>
