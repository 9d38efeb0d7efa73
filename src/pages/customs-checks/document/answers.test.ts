import { everyPath, walk, type Answers } from '@/domain/checker/checker'
import { factOn } from '@/domain/fact/fact'
import { firstKnown } from '@/domain/fact/seen-on'
import { LOCALES } from '@/domain/locale/locale'
import type { DocumentResult, QuestionId } from '@/domain/permit/result'
import { enterNext } from '@/domain/permit/onward'
import { whichDocument } from '@/domain/permit/which-document'
import { addDays, civilDate, type CivilDate } from '@/domain/time/civil'
import { contactNamed } from '@/facts/customs/contacts'
import { permitFacts } from '@/facts/customs/permits'
import { visaFacts } from '@/facts/customs/visas'
import { entryOf } from '@/catalog'
import { answerOn } from './answer-on'
import { ANSWERS } from './answers'
import { headingOf } from './heading'
import { documentMessages } from './locales'
import { factById, RULES } from './rules'

const TODAY = civilDate('2026-11-22')
const messages = (locale: (typeof LOCALES)[number]) => documentMessages[locale] as Record<string, string>

/** Each day on which a value begins or ends, and the days beside it. */
function daysOfChange(): CivilDate[] {
  const ends = [...permitFacts.values(), ...visaFacts.values()].flatMap(({ series }) =>
    series.flatMap(({ effectiveFrom, effectiveTo, source }, at) => [effectiveFrom ?? (at === 0 ? source.verifiedOn : undefined), effectiveTo]),
  )
  const days = new Set(ends.filter((day): day is CivilDate => day !== undefined && day >= '2023-01-01'))
  return [...new Set([...days, TODAY].flatMap((day) => [-1, 0, 1].map((by) => addDays(day, by))))].sort()
}

/** What is wrong with a result, as one line; nothing where all is right. */
function wrong({ id }: DocumentResult, result: DocumentResult, day: CivilDate): string[] {
  const { answer, entries, isKnown } = answerOn(result, day)
  const contact = factOn(contactNamed(answer.contact), day)
  const lines: string[] = []
  if (isKnown && entries.length === 0) lines.push('has no source')
  if (!isKnown && !(contact.ok && contact.fact.value.phone)) lines.push('is not known, and nobody is named to ask')
  if (answer.unknown && !contact.ok) lines.push('leaves something open, and nobody is named to ask')
  if (answer.record && !entryOf(answer.record)) lines.push(`names the record ${answer.record}, which is not there`)
  for (const locale of LOCALES) {
    for (const key of [`document.is.${headingOf(id)}`, ...(answer.unknown ? [`document.unknown.${answer.unknown}`] : [])])
      if (!messages(locale)[key]) lines.push(`has no ${key} in ${locale}`)
  }
  return lines.map((line) => `${day} ${id} ${line}`)
}

test('every way through the questions, on every day something changes, ends in one result with a source, or in whom to ask', () => {
  const problems = new Set<string>()
  const reached = new Set<string>()
  for (const day of daysOfChange()) {
    const seen = new Set<string>()
    for (const { result } of everyPath(whichDocument(RULES, day))) {
      reached.add(result.id)
      const key = `${result.id} ${result.exemption?.id ?? ''} ${result.card ?? ''}`
      if (seen.has(key)) continue
      seen.add(key)
      wrong(result, result, day).forEach((line) => problems.add(line))
    }
  }
  expect([...problems]).toEqual([])
  // On a day before lists were seen, too.
  for (const { result } of everyPath(whichDocument(RULES, civilDate('2006-12-31')))) reached.add(result.id)
  expect([...reached].sort()).toEqual(Object.keys(ANSWERS).sort())
})

test('facts that answers name are there, and those that are there are used', () => {
  const used = new Set(Object.values(ANSWERS).flatMap(({ facts, inMainland }) => [...facts, ...(inMainland ?? [])]))
  expect([...used].filter((id) => !factById(id))).toEqual([])
  const ruled = ['cities', 'exemption', 'countries']
  const idle = [...permitFacts.values(), ...visaFacts.values()].filter(({ id, kind }) => !used.has(id) && !ruled.includes(kind))
  expect(idle.map(({ id }) => id)).toEqual([])
})

test('all sums and times have a text', () => {
  const keys = [...permitFacts.values(), ...visaFacts.values()].flatMap(({ series }) =>
    series.flatMap(({ value }) => {
      const { fees, times } = value as { fees?: { for?: string }[]; times?: { for?: string }[] }
      return [...(fees ?? []), ...(times ?? [])].flatMap(({ for: key }) => (key ? [`document.for.${key}`] : []))
    }),
  )
  expect(keys.filter((key) => !messages('en')[key])).toEqual([])
})

describe('people who come', () => {
  const reach = (answers: Answers<QuestionId>, day: CivilDate = TODAY) => {
    const { asked, result } = walk(whichDocument(RULES, day), answers)
    return { taps: asked.length, result: result?.id, also: result?.also }
  }

  test('a Hong Kong resident whose permit has run out', () => {
    expect(reach({ who: 'hong-kong', trip: 'to-mainland', status: 'chinese', held: 'ending' })).toEqual({ taps: 4, result: 'home-return-renew-hong-kong', also: [] })
  })

  test('a student from Zhuhai who visits Macao, before and after the weekly endorsement', () => {
    const answers = { who: 'mainland', trip: 'to-macao', purpose: 'visit', home: 'zhuhai', card: 'valid' }
    expect(reach(answers)).toEqual({ taps: 5, result: 'zhuhai', also: [] })
    expect(reach(answers, civilDate('2024-12-31')).result).toBe('individual-macao')
    expect(reach(answers, civilDate('2025-01-01')).result).toBe('zhuhai')
  })

  test('entries and stay of an endorsement are those of the place one goes to', () => {
    const grants = (answers: Answers<QuestionId>) =>
      answerOn(walk(whichDocument(RULES, TODAY), { who: 'mainland', card: 'valid', ...answers }).result!, TODAY).held.flatMap(({ kind, entry }) => (kind === 'grant' ? [entry.value] : []))
    const inGroup = { purpose: 'visit', home: 'elsewhere', residence: 'none' }
    const once = [{ count: 1, months: 3 }, { count: 1, months: 12 }]
    const twice = [{ count: 1, months: 3 }, { count: 2, months: 3 }, { count: 1, months: 12 }, { count: 2, months: 12 }]
    expect(grants({ trip: 'to-hong-kong', ...inGroup })).toEqual([{ entries: twice, stayDays: 7 }])
    expect(grants({ trip: 'to-macao', ...inGroup })).toEqual([{ entries: once, stayDays: 7 }])
    expect(grants({ trip: 'to-macao', ...inGroup, residence: 'elsewhere' })).toEqual([{ entries: once, stayDays: 7 }])
    expect(grants({ trip: 'to-macao', purpose: 'visit', home: 'zhuhai' })).toEqual([{ entries: [{ count: 'weekly', months: 12 }], stayDays: 7 }])
    expect(grants({ trip: 'to-hong-kong', purpose: 'business' })).toMatchObject([{ stayDays: 14 }, { entries: [{ count: 1 }, { count: 'multiple', months: 3 }, { count: 'multiple', months: 12 }] }, { entries: [{ count: 1, months: 3 }] }, {}])
    for (const trip of ['to-hong-kong', 'to-macao']) for (const purpose of ['study', 'work']) expect(grants({ trip, purpose })).toEqual([{ entries: [{ count: 'multiple' }] }])
  })

  test('a student in Zhuhai from elsewhere, and one at a university in Macao', () => {
    expect(reach({ who: 'mainland', trip: 'to-macao', purpose: 'visit', home: 'changsha', residence: 'none', card: 'none' })).toMatchObject({ taps: 6, result: 'individual-macao' })
    expect(reach({ who: 'mainland', trip: 'to-macao', purpose: 'study', card: 'lapsed' })).toMatchObject({ taps: 4, result: 'stay-macao-study' })
  })

  test('a child has the papers of its status: one who is not permanent none of a permanent resident’s', () => {
    const child = (who: string, place: string, status: string, more: Answers<QuestionId> = {}) => reach({ who, trip: 'child', place, status, ...more }).result
    expect(child('macao', 'hong-kong', 'chinese')).toBe('child-to-hong-kong')
    expect(child('macao', 'hong-kong', 'settled')).toBe('visit-permit')
    expect(child('macao', 'hong-kong', 'foreign', { nationality: 'VN' })).toBe('hong-kong-visa')
    expect(child('hong-kong', 'macao', 'foreign-permanent')).toBe('child-to-macao')
    expect(child('hong-kong', 'macao', 'settled', { sign: 'no' })).toBe('identity-document-to-macao')
    expect(child('hong-kong', 'mainland', 'settled')).toBe('child-home-return-hong-kong')
    expect(child('hong-kong', 'mainland', 'foreign-permanent')).toBe('child-non-chinese')
    expect(child('macao', 'mainland', 'foreign', { nationality: 'DE', visit: 'visit' })).toBe('visa-free')
    expect(reach({ who: 'macao', trip: 'child', place: 'mainland', status: 'foreign-permanent', nationality: 'VN', visit: 'visit' }, civilDate('2024-07-09')).result).not.toBe('child-non-chinese')
  })

  test('a resident who is not Chinese is told that the residence permit is not for them, and what is', () => {
    for (const status of ['foreign-permanent', 'foreign']) {
      expect(reach({ who: 'macao', trip: 'live', status }).result).toBe('residence-not-for')
      const { held, isKnown } = answerOn({ id: 'residence-not-for', also: [] }, TODAY)
      expect([isKnown, held.map(({ id }) => id)]).toEqual([true, ['residence/chinese-only', 'mainland/visa/needed']])
    }
  })

  test('a German engineer in transit: free today, in transit when the exemption has ended', () => {
    const answers = { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit' }
    expect(reach(answers)).toEqual({ taps: 4, result: 'visa-free', also: ['transit'] })
    expect(reach(answers, civilDate('2026-12-31')).result).toBe('visa-free')
    expect(reach(answers, civilDate('2027-01-01'))).toMatchObject({ result: 'transit' })
    expect(reach({ ...answers, visit: 'visit' }, civilDate('2027-01-01'))).toMatchObject({ result: 'visa-not-known' })
  })

  test('a Russian visitor: free through the extension until the end of 2027', () => {
    const answers = { who: 'foreigner', trip: 'to-mainland', nationality: 'RU', visit: 'visit' }
    const days = ['2026-09-14', '2026-09-15', '2027-12-31', '2028-01-01'].map((day) => reach(answers, civilDate(day)).result)
    expect(days).toEqual(['visa-free', 'visa-free', 'visa-free', 'visa-not-known'])
  })

  test('a permit that is there costs nothing and takes no time; one that lapsed is renewed', () => {
    const answers = { who: 'mainland', trip: 'to-macao', purpose: 'visit', home: 'zhuhai' }
    const held = (card: string) => answerOn(walk(whichDocument(RULES, TODAY), { ...answers, card }).result!, TODAY).held.map(({ id }) => id)
    expect(held('valid')).toEqual(['zhuhai/grant', 'zhuhai/scheme', 'zhuhai/week', 'hengqin-group', 'endorsement/separate'])
    expect(held('none')).toEqual(expect.arrayContaining(['exit-entry/fee', 'exit-entry/validity', 'exit-entry/time-needed', 'endorsement/separate']))
    expect(held('none')).not.toContain('exit-entry/online-cities')
    expect(held('lapsed')).toEqual([...held('none'), 'exit-entry/online-cities'])
  })

  test('what Hong Kong or Macao asks after a transit is what they ask of who goes there', () => {
    for (const day of [TODAY, civilDate('2027-01-01'), civilDate('2006-12-31')])
      for (const nationality of RULES.nationalities)
        for (const place of ['hong-kong', 'macao'] as const)
          expect(enterNext(RULES, place, nationality, day)).toEqual(walk(whichDocument(RULES, day), { who: 'foreigner', trip: `to-${place}`, nationality }).result)
    expect(enterNext(RULES, 'hong-kong', 'DE', TODAY)).toMatchObject({ id: 'hong-kong-free', exemption: { entry: { value: { stayDays: 90 } } } })
  })

  test('who passes through Macao on a Chinese passport, around each change of the days', () => {
    const answers = { who: 'mainland', trip: 'to-macao', purpose: 'abroad' }
    const daysOn = (day: string) => {
      const { result } = walk(whichDocument(RULES, civilDate(day)), answers)
      return (answerOn(result!, civilDate(day)).held.find(({ kind }) => kind === 'grant')?.entry.value as { stayDays: number } | undefined)?.stayDays
    }
    expect(['2008-07-31', '2008-08-01', '2014-06-30', '2014-07-01', '2015-06-30', '2015-07-01', TODAY].map(daysOn)).toEqual([undefined, 7, 7, 5, 5, 7, 7])
  })

  test('nobody is asked more than six questions', () => {
    const counts = [...everyPath(whichDocument(RULES, TODAY))].map(({ answers }) => Object.keys(answers).length)
    expect(Math.max(...counts)).toBeLessThanOrEqual(6)
  })
})

test('an answer that is left over from another path decides nothing', () => {
  const way = walk(whichDocument(RULES, TODAY), { who: 'foreigner', trip: 'to-macao', nationality: 'FR', visit: 'work', status: 'chinese', held: 'lost' })
  expect(way.result?.id).toBe('macao-free')
  expect(Object.keys(way.answers)).toEqual(['who', 'trip', 'nationality'])
})

test('a list that was seen without its first day says nothing of days before', () => {
  const brunei = visaFacts.get('mainland/visa-free/brunei')!
  const day = firstKnown(brunei)
  const visit = (on: CivilDate) => walk(whichDocument(RULES, on), { who: 'foreigner', trip: 'to-mainland', nationality: 'BN', visit: 'visit' }).result?.id
  expect([visit(addDays(day, -1)), visit(day)]).toEqual(['visa-not-known', 'visa-free'])
})
