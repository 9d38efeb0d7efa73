import { monthOf, type Range } from '@/domain/elderly-cost/cost'
import type { RegionCurrency } from '@/domain/money/currency'
import { formatDay } from '@/domain/time/civil'
import { COSTS_REVIEW_DAYS } from '@/facts/elderly-care/costs'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Announcement, BarChart, Box, Card, KeyFacts, ListItem, Notice, Section, Table, type Bar, type KeyFact } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { CONVERTER, ENTITLED, JOURNEY, placesPage } from '../../links'
import type { LimitId, LineId, ShownLine, SideAnswer } from './answer'
import { costMessages } from './locales'
import { mayHaveCssa, SIDES, type Question } from './question'
import type { Asked } from './use-cost'
import { useMoneyWords } from './words'

const LINES: readonly LineId[] = ['place', 'food', 'care', 'helper', 'helper-food', 'medicines', 'insurance', 'visits', 'allowance', 'cssa', 'subsidy']
const minus = ({ least, most }: Range): Range => ({ least: -most || 0, most: -least || 0 })

/** The difference in one sentence; nothing where one side is not known. */
export function Saving({ asked: { question, answer } }: { asked: Asked }) {
  const { t } = useI18n(costMessages)
  const money = useMoneyWords()
  const { saving, currency } = answer
  if (!saving) return null
  const [place, here] = [t(`region.${question.city}`), t(`region.${question.who}`)]
  const says = ({ least, most }: Range) => {
    if (least === 0 && most === 0) return t('cost.same', { place, here })
    if (least >= 0) return t('cost.cheaper', { place, amount: money({ least, most }, currency) })
    if (most <= 0) return t('cost.dearer', { place, amount: money(minus({ least, most }), currency) })
    return t('cost.either', { place, less: money({ least: most, most }, currency), more: money({ least: -least, most: -least }, currency) })
  }
  return (
    <Card>
      <KeyFacts id="saving" facts={[{ icon: 'fee', label: t('cost.beside', { place, here }), value: says(saving.month) }]} />
      <Announcement text={says(saving.month)} />
    </Card>
  )
}

/** What it costs: both sides, each line, what is not counted, and who says so. */
export function Result({ asked }: { asked: Asked }) {
  const { t, locale } = useI18n(costMessages)
  const money = useMoneyWords()
  const { question, answer } = asked
  const { there, here, currency, rateOn, entries } = answer
  const nameOf = (side: SideAnswer['side']) => t(`region.${side === 'there' ? question.city : question.who}`)
  const amountOf = (range: Range | undefined) => (range === undefined ? t('cost.notKnown') : range.most < 0 ? t('cost.over', { amount: money(minus(range), currency) }) : money(range, currency))
  // Of a range the least is drawn, and all of it is in the words.
  const bars = [there, here].map(({ side, month }): Bar => ({ id: side, label: nameOf(side), value: month?.least, text: amountOf(month), isChosen: side === 'there' }))
  const facts: KeyFact[] = [there, here].map(({ side, month, year }) => ({
    icon: 'fee',
    label: t('cost.monthAt', { place: nameOf(side) }),
    value: amountOf(month),
    note: year && t('cost.yearAt', { amount: amountOf(year.net) }),
  }))
  const unknown = [there, here].filter(({ month }) => !month)
  return (
    <Section id="result" title={t('cost.result')}>
      <Box className="stack">
        {unknown.map(({ side }) => (
          <Notice key={side} id={`unknown-${side}`}>
            {t('cost.unknown', { place: nameOf(side) })}
          </Notice>
        ))}
        <BarChart id="compare" title={t('cost.chart')} bars={bars} />
        <Card>
          <KeyFacts id="totals" facts={facts} />
        </Card>
        <Lines asked={asked} nameOf={nameOf} />
        <Later id="more-result" isStack>
          {() => (
            <>
              <NotCounted asked={asked} nameOf={nameOf} />
              <Know asked={asked} />
              <Next question={question} />
            </>
          )}
        </Later>
        {rateOn && <Box>{t('cost.rate', { date: formatDay(rateOn, locale) })}</Box>}
        <Later id="more-result-2" isStack>{() => <FactSources entries={entries} reviewEveryDays={COSTS_REVIEW_DAYS} />}</Later>
      </Box>
    </Section>
  )
}

interface PartProps {
  asked: Asked
  nameOf: (side: SideAnswer['side']) => string
}

/** Each line of both sides a month, in the money it is paid in. */
function Lines({ asked: { question, answer }, nameOf }: PartProps) {
  const { t } = useI18n(costMessages)
  const money = useMoneyWords()
  const lineIn = (side: SideAnswer, id: LineId) => side.lines.find((line) => line.id === id)
  const cell = (line: ShownLine | undefined) => {
    if (!line) return t('cost.none')
    const month = line.per === 'year' ? monthOf(line) : line
    const amount = money(line.isReceived ? minus(month) : month, line.currency)
    return line.entry ? t('cost.published', { amount }) : amount
  }
  const label = (id: LineId) => (id === 'place' && question.there === 'rent' && question.here === 'rent' ? t('cost.item.rent') : t(`cost.item.${id}`))
  const rows = LINES.filter((id) => SIDES.some((side) => lineIn(answer[side], id)))
  if (rows.length === 0) return null
  return (
    <Table
      id="lines"
      caption={t('cost.lines')}
      columns={[{ id: 'line', title: t('cost.line') }, ...SIDES.map((side) => ({ id: side, title: nameOf(side) }))]}
      rows={rows.map((id) => ({ id, cells: [label(id), ...SIDES.map((side) => cell(lineIn(answer[side], id)))] }))}
    />
  )
}

function NotCounted({ asked: { answer }, nameOf }: PartProps) {
  const { t } = useI18n(costMessages)
  const lists = SIDES.filter((side) => answer[side].missing.length > 0).map((side) =>
    t('cost.missingAt', { place: nameOf(side), list: answer[side].missing.map((item) => t(`cost.item.${item}`)).join(t('cost.comma')) }),
  )
  return (
    <Notice id="not-counted" kind="caution">
      {[t('cost.notCounted'), ...lists].map((line) => (
        <Box key={line}>{line}</Box>
      ))}
    </Notice>
  )
}

/** What one must know of the way of living that was chosen. */
function Know({ asked: { question, answer } }: { asked: Asked }) {
  const { t } = useI18n(costMessages)
  const money = useMoneyWords()
  const { macao, limits } = answer
  const amount = ({ minor, currency }: { minor: number; currency: RegionCurrency }) => money({ least: minor, most: minor }, currency)
  const limit = (id: LimitId): string => {
    const value = limits.get(id)?.value
    return value ? amount(value) : ''
  }
  const isHongKong = question.who === 'hong-kong'
  const notes = [
    ...(question.there === 'scheme' ? [['scheme', t('cost.note.scheme')] as const] : []),
    ...(limits.has('medical/outpatient') ? [['medical', t('cost.note.medical', { outpatient: limit('medical/outpatient'), inpatient: limit('medical/inpatient') })] as const] : []),
    ...(mayHaveCssa(question) ? [['cssa', t('cost.note.cssa')] as const] : []),
    ...(question.gets === 'old-age-living' || question.gets === 'old-age' ? [['allowance', t('cost.note.allowance')] as const] : []),
    ...(isHongKong ? [['voucher', t('cost.note.voucher')] as const] : []),
    ...(macao ? [['insurance', t('cost.note.insurance', { amount: amount(macao.insurance.value) })] as const, ['pension', t('cost.note.pension', { amount: amount(macao.pension.value) })] as const] : []),
  ]
  return (
    <Card>
      {notes.map(([id, note]) => (
        <ListItem key={id} id={`note-${id}`} icon="info" title={note} />
      ))}
    </Card>
  )
}

/** Where the app answers what comes next. */
function Next({ question }: { question: Question }) {
  const { t } = useI18n(costMessages)
  const ways = [
    { id: 'homes', title: t('cost.next.homes', { place: t(`region.${question.city}`) }), page: placesPage({ kind: 'care-home', city: question.city }) },
    { id: 'entitled', title: t('cost.next.entitled'), page: ENTITLED },
    { id: 'journey', title: t('cost.next.journey'), page: JOURNEY },
    { id: 'converter', title: t('cost.next.converter'), page: CONVERTER },
  ]
  return (
    <Card>
      {ways.map(({ id, title, page }) => (
        <ListItem key={id} id={`next-${id}`} title={title} href={page} onTap={() => openPage(page)} />
      ))}
    </Card>
  )
}
