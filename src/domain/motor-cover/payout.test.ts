import fc from 'fast-check'
import { payout, totalOf, type Claim, type Compulsory, type Extra, type Share } from './payout'

const MAINLAND: Compulsory = {
  kind: 'split',
  atFault: { death: 18_000_000, medical: 1_800_000, property: 200_000 },
  notAtFault: { death: 1_800_000, medical: 180_000, property: 10_000 },
  coversOccupants: false,
}
const HONG_KONG: Compulsory = { kind: 'people', limitMinor: 10_000_000_000, coversOccupants: true }
const MACAO: Compulsory = { kind: 'all', limitMinor: 150_000_000, coversOccupants: true }
const NOTHING: Extra = { thirdPartyMinor: 0, propertyMinor: 0, occupantsMinor: 0 }

const claim = (death: number, medical: number, property: number, occupants = 0): Claim => ({ death: death * 100, medical: medical * 100, property: property * 100, occupants: occupants * 100 })
const self = (shares: Share[]) => shares.map(({ head, selfMinor }) => `${head} ${selfMinor / 100}`)

test('on the Mainland each head has its own limit: a scratched Ferrari is the driver’s own problem', () => {
  expect(self(payout(claim(0, 0, 300_000), MAINLAND, NOTHING, true))).toEqual(['death 0', 'medical 0', 'property 298000', 'occupants 0'])
  expect(self(payout(claim(180_000, 18_000, 2_000), MAINLAND, NOTHING, true))).toEqual(['death 0', 'medical 0', 'property 0', 'occupants 0'])
  expect(self(payout(claim(180_001, 18_001, 2_001), MAINLAND, NOTHING, true))).toEqual(['death 1', 'medical 1', 'property 1', 'occupants 0'])
})

test('who is not at fault pays nothing, and the compulsory cover pays its small sums', () => {
  const shares = payout(claim(500_000, 50_000, 10_000, 20_000), MAINLAND, NOTHING, false)
  expect(shares.map(({ compulsoryMinor }) => compulsoryMinor / 100)).toEqual([18_000, 1_800, 100, 0])
  expect(totalOf(shares)).toMatchObject({ selfMinor: 0, otherMinor: 56_010_000 })
})

test('bought cover pays what is left, people first, and never twice', () => {
  const shares = payout(claim(1_180_000, 68_000, 52_000), MAINLAND, { ...NOTHING, thirdPartyMinor: 105_000_000 }, true)
  expect(shares.map(({ extraMinor }) => extraMinor / 100)).toEqual([1_000_000, 50_000, 0, 0])
  expect(self(shares)).toEqual(['death 0', 'medical 0', 'property 50000', 'occupants 0'])
})

test('one’s own passengers: not on the Mainland, unless it was bought', () => {
  expect(self(payout(claim(0, 0, 0, 100_000), MAINLAND, { ...NOTHING, thirdPartyMinor: 200_000_000 }, true))[3]).toBe('occupants 100000')
  expect(self(payout(claim(0, 0, 0, 100_000), MAINLAND, { ...NOTHING, occupantsMinor: 4_000_000 }, true))[3]).toBe('occupants 60000')
  expect(self(payout(claim(0, 0, 0, 100_000), HONG_KONG, NOTHING, true))[3]).toBe('occupants 0')
})

test('Hong Kong’s compulsory cover pays for people only, Macao’s for all up to one limit', () => {
  expect(self(payout(claim(90_000_000, 10_000_000, 100_000), HONG_KONG, NOTHING, true))).toEqual(['death 0', 'medical 0', 'property 100000', 'occupants 0'])
  expect(self(payout(claim(90_000_000, 10_000_001, 100_000), HONG_KONG, { ...NOTHING, propertyMinor: 200_000_000 }, true))).toEqual(['death 0', 'medical 1', 'property 0', 'occupants 0'])
  expect(self(payout(claim(1_000_000, 400_000, 200_000), MACAO, NOTHING, true))).toEqual(['death 0', 'medical 0', 'property 100000', 'occupants 0'])
})

const minor = fc.integer({ min: 0, max: 400 })
const claims = fc.record({ death: minor, medical: minor, property: minor, occupants: minor })
const extras = fc.record({ thirdPartyMinor: minor, propertyMinor: minor, occupantsMinor: minor })
const byHead = fc.record({ death: minor, medical: minor, property: minor })
const rules: fc.Arbitrary<Compulsory> = fc.oneof(
  fc.record({ kind: fc.constant('split' as const), atFault: byHead, notAtFault: byHead, coversOccupants: fc.constant(false) }),
  fc.record({ kind: fc.constantFrom('people' as const, 'all' as const), limitMinor: minor, coversOccupants: fc.boolean() }),
)

test('every loss is somebody’s, to the cent, and nobody pays less than nothing', () => {
  fc.assert(
    fc.property(claims, rules, extras, fc.boolean(), (lost, rule, extra, isAtFault) => {
      for (const { head, claimedMinor, compulsoryMinor, extraMinor, selfMinor, otherMinor } of payout(lost, rule, extra, isAtFault)) {
        expect(claimedMinor).toBe(lost[head])
        expect(compulsoryMinor + extraMinor + selfMinor + otherMinor).toBe(claimedMinor)
        expect(Math.min(compulsoryMinor, extraMinor, selfMinor, otherMinor)).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('more cover never costs the driver more, more loss never less', () => {
  fc.assert(
    fc.property(claims, rules, extras, minor, (lost, rule, extra, more) => {
      const now = totalOf(payout(lost, rule, extra, true)).selfMinor
      for (const kind of ['thirdPartyMinor', 'propertyMinor', 'occupantsMinor'] as const) expect(totalOf(payout(lost, rule, { ...extra, [kind]: extra[kind] + more }, true)).selfMinor).toBeLessThanOrEqual(now)
      for (const head of ['death', 'medical', 'property', 'occupants'] as const) expect(totalOf(payout({ ...lost, [head]: lost[head] + more }, rule, extra, true)).selfMinor).toBeGreaterThanOrEqual(now)
    }),
  )
})

/** A second reckoning, cent by cent: each looks for a purse that is meant for it and not empty, in the order of the law. */
function centByCent(lost: Claim, rule: Compulsory, extra: Extra): number {
  const money = new Map<string, number>([['third', extra.thirdPartyMinor], ['things', extra.propertyMinor], ['seats', extra.occupantsMinor]])
  if (rule.kind === 'split') for (const [head, limit] of Object.entries(rule.atFault)) money.set(head, limit)
  else money.set('one', rule.limitMinor)
  const from = (head: string): string[] => {
    if (head === 'occupants') return rule.kind !== 'split' && rule.coversOccupants ? ['one', 'seats'] : ['seats']
    const first = rule.kind === 'split' ? [head] : head === 'property' && rule.kind === 'people' ? [] : ['one']
    return head === 'property' ? [...first, 'things', 'third'] : [...first, 'third']
  }
  let unpaid = 0
  for (const head of ['death', 'medical', 'occupants', 'property'] as const)
    for (let cent = 0; cent < lost[head]; cent += 1) {
      const purse = from(head).find((one) => (money.get(one) ?? 0) > 0)
      if (purse) money.set(purse, money.get(purse)! - 1)
      else unpaid += 1
    }
  return unpaid
}

test('a second reckoning, cent by cent, comes to the same', () => {
  fc.assert(fc.property(claims, rules, extras, (lost, rule, extra) => expect(totalOf(payout(lost, rule, extra, true)).selfMinor).toBe(centByCent(lost, rule, extra))))
})
