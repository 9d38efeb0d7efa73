import fc from 'fast-check'
import { everyPath, walk } from '../checker/checker'
import { civilDate } from '../time/civil'
import { openIn, stateOf, type Condition } from './condition'
import { entitled } from './entitled'
import { ageBandsOf, judge, judgedSchemes, type Scheme } from './judge'
import { ageOn, dayOfAge } from './limits'
import { withImplied, type Profile } from './person'
import { entitledSums } from './sums'

const scheme = (id: string, conditions: Condition[], change: Partial<Scheme> = {}): Scheme => ({ id, who: ['hong-kong'], conditions, isCash: true, hasProviso: false, isUndecided: false, ...change })
const paying = (minor: number, more: object = {}) => ({ amount: { minor, currency: 'HKD' as const, per: 'month' as const, ...more } })
const day = civilDate

describe('a condition', () => {
  const either: Condition = { any: [[{ asks: 'macao-days', of: ['within'] }], [{ asks: 'age', from: 65 }, { asks: 'place', of: ['zhuhai'] }]], says: 'x' }

  test.each([
    [{ asks: 'age', from: 65 }, { age: '64' }, 'unmet'],
    [{ asks: 'age', from: 65 }, { age: '65' }, 'met'],
    [{ asks: 'age', from: 65 }, {}, 'open'],
    [{ asks: 'means', of: ['within'], unsure: ['unsaid'] }, { means: 'unsaid' }, 'unsure'],
    [{ asks: 'means', of: ['within'], unsure: ['unsaid'] }, { means: 'over' }, 'unmet'],
    [either, { 'macao-days': 'fewer' }, 'open'],
    [either, { 'macao-days': 'fewer', age: '64' }, 'unmet'],
    [either, { age: '65', place: 'zhuhai' }, 'met'],
    [either, { age: '65', place: 'macao' }, 'open'],
    [either, { 'macao-days': 'within' }, 'met'],
  ] as [Condition, Profile, string][])('%j with %j is %s', (condition, profile, state) => {
    expect(stateOf(condition, profile)).toBe(state)
  })

  test('asks only along ways that are still open', () => {
    expect(openIn(either, { age: '64' })).toEqual(['macao-days'])
    expect(openIn(either, { age: '65' })).toEqual(['macao-days', 'place'])
    expect(openIn(either, { age: '65', place: 'zhuhai' })).toEqual([])
  })

  test.each(['old', '-1', '64.5', ''])('refuses "%s" as an age', (age) => {
    expect(() => stateOf({ asks: 'age', from: 65 }, { age })).toThrow(RangeError)
  })
})

describe('a scheme', () => {
  const both = scheme('both', [{ asks: 'age', from: 65 }, { asks: 'means', of: ['within'], unsure: ['unsaid'] }])

  test.each([
    [both, {}, { kind: 'open', asks: ['age', 'means'] }],
    [both, { means: 'over' }, { kind: 'no', because: [both.conditions[1]] }],
    [both, { means: 'unsaid' }, { kind: 'open', asks: ['age'] }],
    [both, { means: 'unsaid', age: '65' }, { kind: 'depends', on: [both.conditions[1]] }],
    [both, { means: 'within', age: '65' }, { kind: 'yes' }],
    [{ ...both, hasProviso: true }, { means: 'within', age: '65' }, { kind: 'depends', on: [] }],
    [{ ...both, isUndecided: true }, { means: 'within', age: '65' }, { kind: 'unknown' }],
    [{ ...both, isUndecided: true }, { means: 'within', age: '64' }, { kind: 'no', because: [both.conditions[0]] }],
  ] as [Scheme, Profile, object][])('%# is judged', (one, profile, verdict) => {
    expect(judge(one, profile)).toEqual(verdict)
  })

  test('what follows from an answer is not asked', () => {
    expect(withImplied({ place: 'hong-kong' })['hk-days']).toBe('within')
    expect(withImplied({ place: 'macao' })['hk-days']).toBeUndefined()
    expect(withImplied({ gets: 'gd' }).away).toBe('within')
    expect(withImplied({ gets: 'none' }).away).toBeUndefined()
  })
})

describe('schemes of a group', () => {
  const age = (from: number): Condition[] => [{ asks: 'age', from }]
  const [small, large] = [scheme('small', age(70), { group: 'g', ...paying(100) }), scheme('large', age(65), { group: 'g', ...paying(300) })]
  const kinds = (schemes: Scheme[], profile: Profile) => Object.fromEntries(judgedSchemes(schemes, 'hong-kong', profile).map(({ scheme: { id }, verdict }) => [id, verdict.kind === 'instead' ? `instead of ${verdict.of}` : verdict.kind]))

  test('the one that pays most is had, the others only instead of it', () => {
    expect(kinds([small, large], { age: '70' })).toEqual({ small: 'instead of large', large: 'yes' })
    expect(kinds([small, large], { age: '65' })).toEqual({ small: 'no', large: 'yes' })
    expect(kinds([small, { ...large, group: undefined }], { age: '70' })).toEqual({ small: 'yes', large: 'yes' })
  })

  test('an amount that is not known loses, and of two alike the first is had', () => {
    expect(kinds([scheme('none', age(60), { group: 'g' }), small], { age: '70' })).toEqual({ none: 'instead of small', small: 'yes' })
    expect(kinds([{ ...small, id: 'first' }, small], { age: '70' })).toEqual({ first: 'yes', small: 'instead of first' })
  })

  test('what is only perhaps had takes nothing from what is sure', () => {
    expect(kinds([small, { ...large, hasProviso: true }], { age: '70' })).toEqual({ small: 'yes', large: 'depends' })
  })

  test('is summed once; ceilings, vouchers and what is not sure are left out', () => {
    const all = [small, large, scheme('voucher', age(60), { isCash: false, ...paying(5000) }), scheme('year', age(60), { amount: { minor: 700, currency: 'MOP', per: 'year' } })]
    expect(entitledSums(judgedSchemes(all, 'hong-kong', { age: '70' }))).toEqual({ month: [{ minor: 300, currency: 'HKD' }], year: [{ minor: 700, currency: 'MOP' }], isLeast: false })
    const most = scheme('most', age(60), paying(900, { isMost: true }))
    expect(entitledSums(judgedSchemes([...all, most], 'hong-kong', { age: '70' }))).toMatchObject({ month: [{ minor: 300 }], isLeast: true })
    expect(entitledSums(judgedSchemes([scheme('unknown', age(60))], 'hong-kong', { age: '70' }))).toEqual({ month: [], year: [], isLeast: true })
    expect(entitledSums(judgedSchemes([scheme('least', age(60), paying(900, { isLeast: true }))], 'hong-kong', { age: '70' }))).toMatchObject({ month: [{ minor: 900 }], isLeast: true })
    expect(entitledSums(judgedSchemes(all, 'hong-kong', { age: '59' }))).toEqual({ month: [], year: [], isLeast: false })
  })
})

const conditions = fc.oneof(
  fc.integer({ min: 50, max: 90 }).map((from): Condition => ({ asks: 'age', from })),
  fc.constantFrom<Condition>({ asks: 'means', of: ['within'], unsure: ['unsaid'] }, { asks: 'permit', of: ['yes'] }, { asks: 'place', of: ['shenzhen', 'zhuhai'] }, { asks: 'away', of: ['within'] }, { asks: 'hk-days', of: ['within'] }),
  fc.constant<Condition>({ any: [[{ asks: 'macao-days', of: ['within'] }], [{ asks: 'age', from: 65 }, { asks: 'permit', of: ['yes'] }]], says: 'x' }),
)
const lists = fc
  .array(fc.record({ all: fc.array(conditions, { minLength: 1, maxLength: 3 }), minor: fc.nat(9), group: fc.constantFrom(undefined, 'g'), hasProviso: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(({ all: one, minor, group, hasProviso }, index) => scheme(`s${index}`, one, { group, hasProviso, ...(minor > 0 && paying(minor)) })))
const answered = (schemes: Scheme[], choices: Iterator<number>) => {
  const given: Record<string, string> = { who: 'hong-kong' }
  for (;;) {
    const walked = walk(entitled(schemes), given)
    if (walked.result) return walked.answers
    const { id, options } = walked.asked[walked.asked.length - 1]!
    given[id] = options[choices.next().value! % options.length]!
  }
}

describe('for any schemes', () => {
  test('the questions end and leave nothing open', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat(1000)), (schemes, choices) => {
        const { who: _, ...profile } = answered(schemes, choices)
        expect(judgedSchemes(schemes, 'hong-kong', profile).map(({ verdict }) => verdict.kind)).not.toContain('open')
      }),
    )
  })

  test('nobody who grows older loses a scheme for their age', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat(1000)), fc.nat(40), (schemes, choices, years) => {
        const { who: _, ...profile } = answered(schemes, choices)
        fc.pre(profile.age !== undefined)
        const older = { ...profile, age: String(Number(profile.age) + years) }
        for (const one of schemes) if (judge(one, profile).kind === 'yes') expect(judge(one, older).kind).toBe('yes')
      }),
    )
  })

  test('who says more is never told less: "rather not say" is no worse than too much and no better than little enough', () => {
    const order = ['no', 'open', 'depends', 'yes']
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat(1000)), (schemes, choices) => {
        const { who: _, ...profile } = answered(schemes, choices)
        fc.pre(profile.means !== undefined)
        for (const one of schemes) {
          const [over, unsaid, within] = ['over', 'unsaid', 'within'].map((means) => order.indexOf(judge(one, { ...profile, means }).kind))
          expect(over).toBeLessThanOrEqual(unsaid!)
          expect(unsaid).toBeLessThanOrEqual(within!)
        }
      }),
    )
  })

  test('at most one of a group is had, and the sum is what an oracle adds up', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat(1000)), (schemes, choices) => {
        const { who: _, ...profile } = answered(schemes, choices)
        const judged = judgedSchemes(schemes, 'hong-kong', profile)
        const had = judged.filter(({ verdict, scheme: { group } }) => verdict.kind === 'yes' && group === 'g')
        expect(had.length).toBeLessThanOrEqual(1)
        // Knows no winners: the dearest of a group that fulfils all, and all outside of it.
        const fulfilled = schemes.filter((one) => !one.hasProviso && one.conditions.every((each) => stateOf(each, withImplied(profile)) === 'met'))
        const worth = (one: Scheme) => one.amount?.minor ?? 0
        const expected = Math.max(0, ...fulfilled.filter(({ group }) => group).map(worth)) + fulfilled.filter(({ group }) => !group).reduce((sum, one) => sum + worth(one), 0)
        expect(entitledSums(judged).month[0]?.minor ?? 0).toBe(expected)
      }),
    )
  })

  test('every age of a band is judged like its least', () => {
    fc.assert(
      fc.property(lists, fc.nat(110), (schemes, age) => {
        const band = [...ageBandsOf(schemes)].reverse().find((one) => one <= age)!
        for (const one of schemes) expect(judge(one, { age: String(age) })).toEqual(judge(one, { age: String(band) }))
      }),
    )
  })
})

test('a question on which nothing depends is never asked', () => {
  const one = scheme('one', [{ asks: 'age', from: 65 }, { asks: 'permit', of: ['yes'] }])
  const asked = new Set([...everyPath(entitled([one]), { who: 'hong-kong' })].flatMap(({ answers }) => Object.keys(answers)))
  expect([...asked].sort()).toEqual(['age', 'permit', 'who'])
  expect([...everyPath(entitled([one]), { who: 'macao' })]).toHaveLength(1)
})

describe('ages', () => {
  test.each([
    ['1961-11-22', '2026-11-21', 64],
    ['1961-11-22', '2026-11-22', 65],
    ['1960-02-29', '2025-02-28', 64],
    ['1960-02-29', '2025-03-01', 65],
    ['1960-02-29', '2024-02-29', 64],
  ])('born on %s one is on %s %d', (born, on, age) => {
    expect(ageOn(day(born), day(on))).toBe(age)
  })

  test('the day of an age is the first on which one is so old', () => {
    expect(dayOfAge(day('1960-02-29'), 65)).toBe('2025-03-01')
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 10_000 }), fc.integer({ min: 1, max: 110 }), (number, age) => {
        const born = day(new Date(number * 86_400_000).toISOString().slice(0, 10))
        const then = dayOfAge(born, age)
        expect(ageOn(born, then)).toBe(age)
        const eve = day(new Date(Date.parse(`${then}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10))
        expect(ageOn(born, eve)).toBe(age - 1)
      }),
    )
    expect(() => ageOn(day('2026-11-23'), day('2026-11-22'))).toThrow(RangeError)
  })
})
