import type { Feature, PlaceKind } from '@/facts/directory/places'
import type { IconName } from '@/ui'

/** Kinds in the order in which they are offered, each with its picture. */
export const KINDS = {
  'care-home': 'elderly-care',
  'voucher-point': 'elderly-care',
  'day-centre': 'elderly-care',
  'elderly-enquiry': 'elderly-care',
  hospital: 'health',
  clinic: 'health',
  school: 'education',
  'degree-counter': 'education',
  kiosk: 'government',
  'service-counter': 'government',
  'business-counter': 'enterprise',
} as const satisfies Record<PlaceKind, IconName>

export const PLACE_KINDS = Object.keys(KINDS) as PlaceKind[]

/** Where one pays by the month: that no fee is known is worth saying. */
export const ASKS_MONTHLY: readonly PlaceKind[] = ['care-home', 'day-centre']

export const isKind = (text: string | undefined): text is PlaceKind => PLACE_KINDS.some((kind) => kind === text)

/** All features, in the order in which they are offered and compared. A record, so that a new one cannot be forgotten. */
const FEATURES_IN_ORDER: Record<Feature, true> = {
  'rcs-guangdong': true,
  'health-care-voucher': true,
  'macao-health-voucher': true,
  'drugs-devices': true,
  'hospital-authority-gba': true,
  'ambulance-pilot': true,
  emergency: true,
  'international-ward': true,
  'direct-billing': true,
  'own-clinic': true,
  'hospital-nearby': true,
  'doctor-on-site': true,
  'nurses-day-and-night': true,
  'dementia-care': true,
  rehabilitation: true,
  'end-of-life-care': true,
  'chinese-medicine': true,
  dental: true,
  'nursing-beds': true,
  'self-caring-beds': true,
  'trial-stay': true,
  'hong-kong-manager': true,
  kindergarten: true,
  primary: true,
  secondary: true,
  'hong-kong-curriculum': true,
  'macao-curriculum': true,
  'mainland-curriculum': true,
  'international-curriculum': true,
  'hong-kong-macao-class': true,
  boarding: true,
  'self-service': true,
  'appointment-needed': true,
  'step-free': true,
}

export const FEATURES = Object.keys(FEATURES_IN_ORDER) as Feature[]

export const isFeature = (text: string): text is Feature => FEATURES.some((feature) => feature === text)
