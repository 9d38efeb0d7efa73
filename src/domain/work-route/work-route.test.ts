import fc from 'fast-check'
import { everyPath, walk } from '../checker/checker'
import { civilDate } from '../time/civil'
import { bandsOf, judge, routesFor, stateOf, type Condition, type WorkRoute } from './judge'
import { judgedRoutes, mayI } from './may-i'
import { classOf, pointsOf, yearsPoints, type PointsRule } from './points'
import type { Profile } from './profile'
import { recognisedFor } from './profession'

const TODAY = civilDate('2026-11-22')
const route = (id: string, conditions: Condition[], change: Partial<WorkRoute> = {}): WorkRoute => ({ id, where: 'hong-kong', who: ['foreigner'], conditions, ...change })

describe('a condition', () => {
  test.each([
    [{ asks: 'age', from: 18, to: 40 }, '17', 'missing'],
    [{ asks: 'age', from: 18, to: 40 }, '18', 'met'],
    [{ asks: 'age', from: 18, to: 40 }, '40', 'met'],
    [{ asks: 'age', from: 18, to: 40 }, '41', 'against'],
    [{ asks: 'income', from: 2_500_000 }, '2499999', 'against'],
    [{ asks: 'income', from: 2_500_000 }, '2500000', 'met'],
    [{ asks: 'worked', from: 3 }, '2', 'missing'],
    [{ asks: 'worked', to: 2 }, '3', 'against'],
    [{ asks: 'degree', of: ['bachelor'] }, 'none', 'against'],
    [{ asks: 'offer', of: ['yes'] }, 'no', 'missing'],
    [{ asks: 'offer', of: ['yes'] }, undefined, 'open'],
  ] as const)('%j with %s is %s', (condition, answer, state) => {
    expect(stateOf(condition as Condition, answer === undefined ? {} : { [condition.asks]: answer })).toBe(state)
  })

  test('refuses a number that is none', () => {
    expect(() => stateOf({ asks: 'age', from: 18 }, { age: 'old' })).toThrow(RangeError)
  })
})

describe('a way', () => {
  const both = route('both', [{ asks: 'offer', of: ['yes'] }, { asks: 'age', to: 40 }])

  test.each([
    [{}, { kind: 'open', asks: ['offer', 'age'] }],
    [{ offer: 'no' }, { kind: 'open', asks: ['age'] }],
    [{ offer: 'no', age: '30' }, { kind: 'nearly', missing: [{ asks: 'offer', of: ['yes'] }] }],
    [{ offer: 'yes', age: '40' }, { kind: 'yes' }],
    [{ age: '41' }, { kind: 'no', because: [{ asks: 'age', to: 40 }] }],
  ])('with %j: %j', (profile, verdict) => {
    expect(judge(both, profile, TODAY)).toEqual(verdict)
  })

  test('is closed the day after its last, and what is against it is said first', () => {
    const on = (closes: string) => judge({ ...both, closes }, { offer: 'yes', age: '30' }, TODAY)
    expect(on('2026-11-22')).toEqual({ kind: 'yes' })
    expect(on('2026-11-21')).toEqual({ kind: 'closed', since: '2026-11-21' })
    expect(judge({ ...both, closes: '2026-11-21' }, { age: '41' }, TODAY).kind).toBe('no')
  })

  test('is there for some and in one place only', () => {
    expect(routesFor([both], 'foreigner', 'hong-kong')).toHaveLength(1)
    expect(routesFor([both], 'macao', 'hong-kong')).toHaveLength(0)
    expect(routesFor([both], 'foreigner', 'macao')).toHaveLength(0)
  })
})

test('bands begin at each limit and right after each last number', () => {
  expect(bandsOf([route('a', [{ asks: 'age', from: 18, to: 40 }]), route('b', [{ asks: 'age', to: 29 }, { asks: 'worked', from: 3 }])], 'age')).toEqual([0, 18, 30, 41])
})

const conditions = fc.oneof(
  fc.record({ asks: fc.constantFrom('age', 'worked', 'graduated', 'income'), from: fc.nat(60), span: fc.nat(30) }).map(({ asks, from, span }) => ({ asks, from, to: from + span }) as Condition),
  fc.constantFrom<Condition>({ asks: 'offer', of: ['yes'] }, { asks: 'degree', of: ['master', 'doctor'] }, { asks: 'listed', of: ['yes'] }, { asks: 'points', from: 60 }),
)
const lists = fc.array(fc.array(conditions, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map((all) => all.map((one, index) => route(`r${index}`, one)))

describe('the questions', () => {
  test('end, and then only a count is open; whatever is answered to what was not asked changes nothing', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat(1000)), (routes, choices) => {
        const given: Record<string, string> = { who: 'foreigner', where: 'hong-kong' }
        let walked = walk(mayI(routes, TODAY), given)
        while (!walked.result) {
          const { id, options } = walked.asked[walked.asked.length - 1]!
          given[id] = options[choices.next().value! % options.length]!
          walked = walk(mayI(routes, TODAY), given)
        }
        const { who: _, where: __, ...answered } = walked.answers
        const profile: Profile = answered
        for (const { route: one, verdict } of judgedRoutes(routes, 'foreigner', 'hong-kong', profile, TODAY)) {
          if (verdict.kind === 'open') expect(verdict.asks).toEqual(['points'])
          // An oracle that knows no order and no bands: each condition by itself.
          else if (verdict.kind === 'yes') expect(one.conditions.every((each) => ('of' in each ? each.of.includes(profile[each.asks]!) : Number(profile[each.asks]) >= (each.from ?? 0) && Number(profile[each.asks]) <= (each.to ?? Infinity)))).toBe(true)
          else expect(one.conditions.some((each) => profile[each.asks] !== undefined && stateOf(each, profile) !== 'met')).toBe(true)
        }
      }),
    )
  })

  test('the least number of a band is judged like every other number of it', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('age' as const, 'worked' as const, 'income' as const), fc.nat(100), (routes, asked, number) => {
        const band = [...bandsOf(routes, asked)].reverse().find((begin) => begin <= number)!
        for (const one of routes) expect(judge(one, { [asked]: String(number) }, TODAY)).toEqual(judge(one, { [asked]: String(band) }, TODAY))
      }),
    )
  })

  test('are none for who is at home, and the right ones otherwise', () => {
    expect(walk(mayI([], TODAY), { who: 'macao', where: 'macao' }).result).toEqual({ who: 'macao', where: 'macao', isAtHome: true })
    expect([...everyPath(mayI([route('a', [{ asks: 'offer', of: ['yes'] }])], TODAY))].filter(({ answers }) => answers.offer !== undefined)).toHaveLength(2)
  })
})

describe('points of the work permit', () => {
  const rule: PointsRule = { a: 85, b: 60, years: { from: 2, points: 5, each: 1, most: 20 }, factors: [{ id: 'pay', most: 20, options: [{ id: 'high', points: 25 }, { id: 'low', points: 3 }] }] }

  test.each([[0, 0], [1, 0], [2, 5], [3, 6], [16, 19], [17, 20], [40, 20]])('%d years of work give %d', (years, points) => {
    expect(yearsPoints(years, rule.years)).toBe(points)
  })

  test('no factor counts more than its most, and an answer that is not there counts nothing', () => {
    expect(pointsOf(rule, { pay: 'high' }, 2)).toBe(25)
    expect(pointsOf(rule, { pay: 'low' }, 0)).toBe(3)
    expect(pointsOf(rule, { pay: 'other' }, 0)).toBe(0)
    expect(() => yearsPoints(-1, rule.years)).toThrow(RangeError)
  })

  test.each([[84, 'b'], [85, 'a'], [60, 'b'], [59, 'c']])('%d points are class %s', (points, permit) => {
    expect(classOf(points, rule)).toBe(permit)
  })
})

test('professions: only where one is qualified, the easiest way and the larger place first', () => {
  const one = (where: 'qianhai' | 'guangdong', way: 'filing' | 'exam') => ({ professions: ['doctor' as const], from: ['macao' as const], where, way })
  const all = [one('guangdong', 'exam'), one('qianhai', 'filing'), one('guangdong', 'filing')]
  expect(recognisedFor(all, 'doctor', 'macao').map(({ where, way }) => `${where} ${way}`)).toEqual(['guangdong filing', 'qianhai filing', 'guangdong exam'])
  expect(recognisedFor(all, 'doctor', 'hong-kong')).toEqual([])
  expect(recognisedFor(all, 'nurse', 'macao')).toEqual([])
})
