import { everyPath } from '@/domain/checker/checker'
import { entitled } from '@/domain/entitlement/entitled'
import { judgedSchemes, type Judged } from '@/domain/entitlement/judge'
import { OLDER_PEOPLE } from '@/domain/entitlement/person'
import { LOCALES, type LocalText, type Locale } from '@/domain/locale/locale'
import { civilDate } from '@/domain/time/civil'
import { format } from '@/i18n/format'
import { schemesOn, type KnownScheme } from '../schemes-on'
import { entitledMessages, type EntitledKey, type SayEntitled } from './locales'
import { totalInWords } from './total-in-words'

const today = civilDate('2026-11-22')
const said = (judged: readonly Judged<KnownScheme>[], locale: Locale) => {
  const t = ((key: EntitledKey, values?: Record<string, string | number>) => format(entitledMessages[locale][key]!, values)) as SayEntitled
  return totalInWords(judged, (one: LocalText) => one[locale], { t, locale })
}

/** What is said where nothing is sure, each with the groups of the list that may stand below it. */
const NOTHING = { 'ent.total.none': /^(no)*$/, 'ent.total.unknown': /unknown/, 'ent.total.perhaps': /depends|open|instead/ } as const

/** Why the head contradicts the list below it; nothing when it does not. */
function contradiction(head: string, judged: readonly Judged<KnownScheme>[], locale: Locale): string | undefined {
  const yes = judged.filter(({ verdict }) => verdict.kind === 'yes')
  const nothing = (Object.keys(NOTHING) as (keyof typeof NOTHING)[]).find((key) => head === entitledMessages[locale][key])
  if (nothing) {
    if (yes.length > 0) return 'says that nothing is sure, above something that is'
    return NOTHING[nothing].test(judged.map(({ verdict }) => verdict.kind).join('')) ? undefined : `says ${nothing}`
  }
  if (yes.length === 0) return 'promises something, above nothing'
  const missing = yes.find(({ scheme }) => !scheme.isCash && !head.includes(scheme.entry.value.name[locale]))
  if (missing) return `leaves out ${missing.scheme.id}`
  const promisesCash = ['ent.total', 'ent.total.least', 'ent.total.other'].some((key) => head.startsWith(entitledMessages[locale][key as EntitledKey]!.split('{')[0]!))
  return promisesCash === yes.some(({ scheme }) => scheme.isCash) ? undefined : 'is wrong about cash'
}

// The amounts of Macao end with the year, so the day after says less; heads must agree with their lists then as well.
describe.each(['2026-11-22', '2027-01-01'])('on %s', (day) => {
  const schemes = schemesOn(civilDate(day))

  test.each(OLDER_PEOPLE)('what is said of it all agrees with each thing below it, after every answer of %s and in four languages', (who) => {
    const seen = new Set<string>()
    for (const { answers } of everyPath(entitled(schemes), { who })) {
      const given = Object.entries(answers)
      for (let count = 2; count <= given.length; count += 1) {
        const judged = judgedSchemes(schemes, who, Object.fromEntries(given.slice(0, count)))
        const kinds = judged.map(({ verdict }) => verdict.kind).join()
        if (seen.has(kinds)) continue
        seen.add(kinds)
        for (const locale of LOCALES) {
          const head = said(judged, locale)
          const wrong = contradiction(head, judged, locale) ?? (/\{|undefined/.test(head) ? 'has a hole' : undefined)
          if (wrong) throw new Error(`“${head}” ${wrong}: ${JSON.stringify(answers)}`)
        }
      }
    }
    expect(seen.size).toBeGreaterThan(2)
  })
})

test('heads that contradict their lists are noticed', () => {
  const judged = judgedSchemes(schemesOn(today), 'hong-kong', { age: '65', place: 'hong-kong', resident: 'permanent', gets: 'none', means: 'over', disability: 'none', care: 'none' })
  expect(said(judged, 'en')).toBe('By these answers you get, though not in cash: Health care vouchers (also in the Bay Area); $2 fares (Hong Kong only); Senior Citizen Card (Hong Kong).')
  for (const head of [entitledMessages.en['ent.total.none'], entitledMessages.en['ent.total.perhaps'], 'By these answers you get: HK$1 a month.', 'By these answers you get, though not in cash: Senior Citizen Card (Hong Kong).'])
    expect(contradiction(head, judged, 'en')).toBeDefined()
  expect(contradiction('By these answers you get: HK$1 a month.', [], 'en')).toBeDefined()
})
