import { everyPath, walk } from '../checker/checker'
import { dataCase } from './data-contract'
import { formCase, judge, type FormRule } from './which-form'

const CASES = [...everyPath(formCase)].map(({ result }) => result)
const DATA = [...everyPath(dataCase)]
const INDIVIDUAL: FormRule = { where: 'guangdong', founders: 'person', residents: 'any', mayEarn: true, needsCitizen: true }
const OFFICE: FormRule = { where: 'guangdong', founders: 'firm', residents: 'any', mayEarn: false, needsCitizen: false, parentYears: 2 }
const SOLE: FormRule = { where: 'hong-kong', founders: 'person', residents: 'must', mayEarn: true, needsCitizen: false }

test('every founder is asked only what decides', () => {
  // Hong Kong and Macao: four founders, as a person or a firm. Guangdong: the Mainland at once; three as a firm, three ways each; persons.
  expect(CASES).toHaveLength(2 * 4 * 2 + 1 + 3 * 3 + (2 + 2 + 1))
  for (const one of CASES) {
    expect(one.isCitizen !== undefined).toBe(one.where === 'guangdong' && one.as === 'person')
    expect(one.earns !== undefined).toBe(one.where === 'guangdong' && one.as === 'firm')
    expect(one.isOldEnough !== undefined).toBe(one.earns === false)
  }
})

test('a business of one’s own is for citizens of Hong Kong and Macao, and for persons', () => {
  const open = CASES.filter((one) => one.where === 'guangdong' && one.as && judge(one, INDIVIDUAL).kind === 'open')
  expect(open.map(({ who, isCitizen }) => [who, isCitizen])).toEqual([
    ['hong-kong', true],
    ['macao', true],
  ])
  expect(judge({ where: 'guangdong', who: 'foreigner', as: 'person', isCitizen: false }, INDIVIDUAL)).toEqual({ kind: 'no', because: ['citizens'] })
  expect(judge({ where: 'guangdong', who: 'macao', as: 'firm', earns: true }, INDIVIDUAL)).toEqual({ kind: 'no', because: ['persons'] })
})

test('an office may not earn, and its parent is two years old', () => {
  const firm = { where: 'guangdong', who: 'hong-kong', as: 'firm' } as const
  expect(judge({ ...firm, earns: true }, OFFICE).because).toEqual(['earns'])
  expect(judge({ ...firm, earns: false, isOldEnough: false }, OFFICE).because).toEqual(['young'])
  expect(judge({ ...firm, earns: false, isOldEnough: true }, OFFICE).kind).toBe('open')
  expect(judge({ where: 'guangdong', who: 'macao', as: 'person', isCitizen: true }, OFFICE).because).toEqual(['firms'])
})

test('who does not live there by right must see to the stay first; who does need not', () => {
  const person = { where: 'hong-kong', as: 'person' } as const
  expect(judge({ ...person, who: 'hong-kong' }, SOLE).kind).toBe('open')
  for (const who of ['mainland', 'macao', 'foreigner'] as const) expect(judge({ ...person, who }, SOLE)).toEqual({ kind: 'depends', because: ['stay'] })
  expect(judge({ ...person, who: 'macao' }, { ...SOLE, residents: 'unknown' }).because).toEqual(['stay-unknown'])
  expect(judge({ ...person, who: 'macao' }, { ...SOLE, residents: 'any' }).kind).toBe('open')
})

test('answers left over from another path decide nothing', () => {
  expect(walk(formCase, { where: 'guangdong', who: 'mainland', as: 'firm', earns: 'no' }).result).toEqual({ where: 'guangdong', who: 'mainland' })
  expect(walk(dataCase, { way: 'guangdong-macao', kind: 'important', why: 'staff', many: 'few' }).result).toEqual({ answer: 'assessment', side: 'macao' })
})

test('all that leaves the Mainland has one answer; the Bay Area contract needs many people, no exemption and both sides in the area', () => {
  // From the Mainland: important 1; critical 4; plain 3 exempt, few, more in or out of the area. Back: in or out.
  expect(DATA).toHaveLength(2 * (1 + 4 + 3 + 1 + 2) + 2 * 2)
  for (const { answers, result } of DATA) {
    const isFromMainland = answers.way!.startsWith('guangdong')
    expect(result.answer === 'gba').toBe(isFromMainland && answers.kind === 'plain' && answers.why === 'other' && answers.many === 'more' && answers.area === 'yes')
    expect(['voluntary', 'own-law'].includes(result.answer)).toBe(!isFromMainland)
    expect(result.side).toBe(answers.way!.includes('macao') ? 'macao' : 'hong-kong')
    if (answers.kind === 'important') expect(result.answer).toBe('assessment')
    if (answers.why && answers.why !== 'other') expect(result.answer).toBe('exempt')
  }
})
