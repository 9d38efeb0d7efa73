import { formatMoney, parseMoney } from '@/domain/money/money'
import type { DocumentResult } from '@/domain/permit/result'
import { addDays, formatDay, type CivilDate } from '@/domain/time/civil'
import type { Fee, Grant, TimeNeeded, Validity } from '@/facts/customs/permits'
import { useI18n } from '@/i18n'
import { Box, KeyFacts, type KeyFact } from '@/ui'
import type { HeldFact } from './answer-on'
import { documentMessages } from './locales'

const lines = (texts: string[]) => texts.map((line) => <Box key={line}>{line}</Box>)

export interface DocumentKeyFactsProps {
  id: string
  result: DocumentResult
  held: readonly HeldFact[]
  day: CivilDate
  /** False where a stay may go past what is announced: then no last day is named. */
  hasCertainEnd: boolean
}

/** What a document allows, what it costs and how long it takes: the few values that decide. */
export function DocumentKeyFacts({ id, result: { exemption }, held, day, hasCertainEnd }: DocumentKeyFactsProps) {
  const { t, text, locale } = useI18n(documentMessages)
  const valuesOf = <Value,>(kind: string) => held.filter((one) => one.kind === kind).map(({ entry }) => entry.value as Value)
  const each = (what: string | undefined, value: string) => (what ? t('document.each', { what, value }) : value)
  const grants = valuesOf<Grant>('grant')

  const entries = grants.flatMap((grant) =>
    (grant.entries ?? []).map(({ count, months }) => {
      const often = t(`document.count.${count}`)
      return each(grant.for && text(grant.for), months ? t('document.within', { count: often, months }) : often)
    }),
  )
  const stays = grants.flatMap(({ stayDays, stayHours, stayYears, isFromFirstEntry, for: who }) => {
    const stay = [
      stayDays && (isFromFirstEntry ? t('document.stayFirst', { count: stayDays }) : t('document.stayDays', { count: stayDays })),
      stayHours && t('document.stayHours', { count: stayHours }),
      stayYears && t('document.stayYears', { count: stayYears }),
    ].filter((one): one is string => Boolean(one))
    return stay.map((one) => each(who && text(who), one))
  })
  const free = exemption?.entry.value
  if (free) stays.unshift(t('document.stayDays', { count: free.stayDays }), ...(free.most && free.within ? [t('document.stayMost', { count: free.most, within: free.within })] : []))
  // Only the Mainland's own lists say how days are counted: from the day after entry.
  const leaveBy = free && hasCertainEnd && exemption.id.startsWith('mainland/visa-free/') ? [formatDay(addDays(day, free.stayDays), locale)] : []
  const validity = valuesOf<Validity>('validity').flatMap(({ years }) =>
    years.map(({ below, from, years: count }) =>
      each(below ? t('document.below', { age: below }) : from ? t('document.from', { age: from }) : undefined, t('document.years', { count })),
    ),
  )
  const fees = valuesOf<Fee>('fee').flatMap(({ fees: sums }) =>
    sums.map(({ for: what, amount, currency }) => each(t(`document.for.${what as 'card'}`), formatMoney(parseMoney(amount, currency as 'CNY'), locale))),
  )
  const times = valuesOf<TimeNeeded>('time').flatMap(({ times: all }) =>
    all.map(({ for: what, count, unit }) => each(what && t(`document.for.${what as 'card'}`), t(`document.unit.${unit as 'day'}`, { count }))),
  )

  const facts: [KeyFact['icon'], string, string[]][] = [
    ['time', t('document.part.stay'), stays],
    ['info', t('document.part.lastDay'), leaveBy],
    ['customs', t('document.part.entries'), entries],
    ['fee', t('document.part.fee'), fees],
    ['time', t('document.part.time'), times],
    ['check', t('document.part.validity'), validity],
  ]
  const shown = facts.filter(([, , values]) => values.length > 0)
  if (shown.length === 0) return null
  return <KeyFacts id={id} facts={shown.map(([icon, label, values]) => ({ icon, label, value: lines(values) }))} />
}
