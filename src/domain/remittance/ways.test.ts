import { PURPOSES, ROUTES, SENDERS, type Purpose, type Route, type Sender } from './purpose'
import { BARS, offersFor, WAYS, type WayId } from './ways'

const fits = (route: Route, who: Sender, purpose: Purpose) => Object.fromEntries(offersFor({ route, who, purpose }).map(({ way, fit, bar }) => [way, bar ?? fit]))
const ALL = ROUTES.flatMap((route) => SENDERS.flatMap((who) => PURPOSES.map((purpose) => ({ route, who, purpose }))))

test('living costs from Hong Kong go by Payment Connect or to the same name; neither is for funds', () => {
  expect(fits('hong-kong_mainland', 'hong-kong', 'living')).toMatchObject({ 'payment-connect-north': 'yes', 'same-name-hong-kong': 'yes', 'with-proof': 'some' })
  expect(fits('hong-kong_mainland', 'hong-kong', 'investment')).toMatchObject({ 'payment-connect-north': 'current-only', 'same-name-hong-kong': 'not-for-products', 'wealth-connect': 'yes' })
})

test('to a relative nothing goes that only reaches an account of one’s own', () => {
  expect(fits('hong-kong_mainland', 'hong-kong', 'family')).toMatchObject({ 'payment-connect-north': 'yes', 'other-currency': 'some', wallet: 'some' })
  for (const own of ['same-name-hong-kong', 'attestation']) expect(fits('hong-kong_mainland', 'hong-kong', 'family')).not.toHaveProperty(own)
  expect(fits('macao_mainland', 'macao', 'family')).not.toHaveProperty('same-name-macao')
  expect(fits('macao_mainland', 'macao', 'living')).toHaveProperty('same-name-macao')
})

test('Payment Connect asks for the identity card of where one sends from', () => {
  for (const who of ['mainland', 'macao', 'foreigner'] as const) expect(fits('hong-kong_mainland', who, 'living')).toMatchObject({ 'payment-connect-north': 'hong-kong-card' })
  for (const who of ['hong-kong', 'macao', 'foreigner'] as const) expect(fits('mainland_hong-kong', who, 'living')).toMatchObject({ 'payment-connect-south': 'mainland-card', quota: 'domestic-only' })
})

test('a flat in the Mainland has a way of its own for residents of both places, and none abroad has one', () => {
  expect(fits('hong-kong_mainland', 'hong-kong', 'home')).toMatchObject({ 'home-purchase': 'yes', 'same-name-hong-kong': 'some' })
  expect(fits('macao_mainland', 'macao', 'home')).toMatchObject({ 'home-purchase': 'yes', 'same-name-macao': 'some' })
  expect(fits('macao_mainland', 'foreigner', 'home')).toMatchObject({ 'home-settlement': 'some' })
  expect(fits('mainland_hong-kong', 'mainland', 'home')).toEqual({ 'payment-connect-south': 'not-abroad', quota: 'not-abroad' })
})

test('who earns in the Mainland and lives elsewhere sends the salary without a quota', () => {
  for (const who of ['hong-kong', 'macao', 'foreigner'] as const) expect(offersFor({ route: 'mainland_macao', who, purpose: 'salary' })[0]).toEqual({ way: 'salary', fit: 'yes' })
})

test('between Hong Kong and Macao there are no controls', () => {
  expect(fits('macao_hong-kong', 'foreigner', 'savings')).toEqual({ 'no-controls': 'yes', cash: 'some' })
})

test('every wish but a flat abroad from the Mainland has an offer, what is open stands first, and only what is closed has a bar', () => {
  for (const wish of ALL) {
    const offers = offersFor(wish)
    const ranks = offers.map(({ fit }) => ['yes', 'some', 'ask', 'no'].indexOf(fit))
    expect(ranks).toEqual([...ranks].sort())
    expect(new Set(offers.map(({ way }) => way)).size).toBe(offers.length)
    expect(offers.some(({ fit }) => fit !== 'no')).toBe(!(wish.route.startsWith('mainland_') && wish.who === 'mainland' && wish.purpose === 'home'))
    for (const { fit, bar } of offers) expect(bar !== undefined).toBe(fit === 'no')
  }
})

test('no way and no bar is there in vain', () => {
  const offers = ALL.flatMap(offersFor)
  expect(new Set(offers.map(({ way }) => way))).toEqual(new Set<WayId>(WAYS))
  expect(new Set(offers.flatMap(({ bar }) => bar ?? []))).toEqual(new Set(BARS))
})
