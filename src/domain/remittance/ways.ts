import { isCurrent, type Purpose, type Route, type Sender } from './purpose'

/** Ways to send money, in the order in which they are offered when nothing else decides: the least trouble first. */
export const WAYS = [
  'payment-connect-north',
  'payment-connect-south',
  'same-name-hong-kong',
  'same-name-macao',
  'home-purchase',
  'wealth-connect',
  'salary',
  'quota',
  'with-proof',
  'other-currency',
  'attestation',
  'wallet',
  'home-settlement',
  'send-back',
  'no-controls',
  'cash',
] as const
export type WayId = (typeof WAYS)[number]

/** Why a way is closed to somebody, or to a purpose; each is a published rule. */
export const BARS = ['hong-kong-card', 'mainland-card', 'current-only', 'not-for-products', 'not-abroad', 'domestic-only'] as const
export type Bar = (typeof BARS)[number]

/** `some`: with papers or conditions that the rule names; `ask`: no source decides; `no`: a rule says so. */
export interface Offer {
  way: WayId
  fit: 'yes' | 'some' | 'ask' | 'no'
  bar?: Bar
}

export interface Wish {
  route: Route
  who: Sender
  purpose: Purpose
}

type Fit = Offer['fit'] | Bar

/** Into the Mainland, from Hong Kong or Macao. */
function intoMainland({ route, who, purpose }: Wish): Partial<Record<WayId, Fit>> {
  const isFromHongKong = route === 'hong-kong_mainland'
  const isAtHome = who === (isFromHongKong ? 'hong-kong' : 'macao')
  const isResident = who === 'hong-kong' || who === 'macao'
  const current = isCurrent(purpose)
  const sameName: Fit = current ? 'yes' : purpose === 'home' ? 'some' : purpose === 'investment' && isFromHongKong ? 'not-for-products' : 'ask'
  return {
    ...(isFromHongKong && { 'payment-connect-north': who !== 'hong-kong' ? 'hong-kong-card' : current ? 'yes' : 'current-only' }),
    // Only to an account in the sender's own name.
    ...(isAtHome && purpose !== 'family' && { [isFromHongKong ? 'same-name-hong-kong' : 'same-name-macao']: sameName }),
    ...(isFromHongKong && isAtHome && purpose !== 'salary' && current && { 'with-proof': 'some' }),
    ...(purpose === 'home' && isResident && { 'home-purchase': 'yes' }),
    ...(purpose === 'home' && who === 'foreigner' && { 'home-settlement': 'some' }),
    ...(isAtHome && (purpose === 'investment' || purpose === 'savings') && { 'wealth-connect': 'yes' }),
    ...(current && { 'other-currency': 'some' }),
    ...(isFromHongKong && isAtHome && current && purpose !== 'family' && { attestation: 'some' }),
    ...(isFromHongKong && isAtHome && (purpose === 'living' || purpose === 'family' || purpose === 'salary') && { wallet: 'some' }),
    cash: 'some',
  }
}

/** Out of the Mainland, to Hong Kong or Macao. */
function outOfMainland({ route, who, purpose }: Wish): Partial<Record<WayId, Fit>> {
  const isToHongKong = route === 'mainland_hong-kong'
  const isDomestic = who === 'mainland'
  const current = isCurrent(purpose)
  const quota: Fit = current ? 'yes' : purpose === 'savings' ? 'ask' : 'not-abroad'
  return {
    ...(isToHongKong && { 'payment-connect-south': isDomestic ? quota : 'mainland-card' }),
    quota: isDomestic ? quota : 'domestic-only',
    ...(isDomestic && (purpose === 'investment' || purpose === 'savings') && { 'wealth-connect': 'yes' }),
    ...(!isDomestic && { salary: purpose === 'salary' ? 'yes' : 'some' }),
    ...(!isDomestic && purpose !== 'salary' && { 'send-back': 'some' }),
    // Banknotes are for what one spends: they are no way around what may not be bought abroad.
    ...(current && { cash: 'some' }),
  }
}

const FITS = ['yes', 'some', 'ask', 'no'] as const

/** Every way that is open to a wish, or that a rule closes though one would think of it: the open ones first. */
export function offersFor(wish: Wish): Offer[] {
  const fits: Partial<Record<WayId, Fit>> =
    wish.route.endsWith('_mainland') ? intoMainland(wish) : wish.route.startsWith('mainland_') ? outOfMainland(wish) : { 'no-controls': 'yes', cash: 'some' }
  const offers = WAYS.flatMap((way): Offer[] => {
    const fit = fits[way]
    if (!fit) return []
    return FITS.some((one) => one === fit) ? [{ way, fit: fit as Offer['fit'] }] : [{ way, fit: 'no', bar: fit as Bar }]
  })
  return FITS.flatMap((fit) => offers.filter((offer) => offer.fit === fit))
}
