import { entryOn } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import { formatDay } from '@/domain/time/civil'
import { contactNamed } from '@/facts/customs/contacts'
import { cityLine } from '@/facts/directory/contacts'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Announcement, Box, Card, KeyFacts, ListItem, Notice, Section, Table, type KeyFact } from '@/ui'
import { AskHere } from '../../ask-here'
import { Later } from '../../later'
import { TAX_DAYS } from '../../links'
import type { Person } from '../../use-person'
import { Amount } from './amount'
import { Counted } from './counted'
import { takeHomeMessages } from './locales'
import { usePlaceName } from './names'
import { exchangeOn, type Announced, type Answer, type Known, type Note } from './parts'
import { cityOf, isMainland } from './places'
import { Steps } from './steps'
import type { AskedHome } from './use-take-home'
import { whoTakes } from './who-takes'

/** After these one asks before one begins. */
const ASKS: readonly Note[] = ['nowhere', 'tie', 'macao-part', 'macao-full', 'part-taxed', 'worldwide']
/** The tax offices at home; of the Mainland's no dated number was found, so that its government's line answers. */
const OFFICES: Partial<Record<Person, string>> = { 'hong-kong': 'hong-kong-revenue', macao: 'macao-finance' }

/** What one place leaves: the answer, each step on the way, what to know, and who says so. */
export function Result({ answer, home }: { answer: Answer; home: AskedHome }) {
  const { t } = useI18n(takeHomeMessages)
  const name = usePlaceName()(answer.place)
  const contact = entryOn(contactNamed('macao-finance'), home.today)
  if (answer.kind === 'known') return <KnownResult known={answer} home={home} />
  return (
    <Section id="result" title={name}>
      {answer.kind === 'arrangement-unknown' && home.question.who === 'macao' && contact ? (
        <AskHere about={t('keep.none.arrangement-unknown')} contact={contact.value} />
      ) : (
        <Notice id="not-known">{t(`keep.none.${answer.kind}`)}</Notice>
      )}
    </Section>
  )
}

function KnownResult({ known, home: { question, today, set } }: { known: Known; home: AskedHome }) {
  const { t, locale } = useI18n(takeHomeMessages)
  const name = usePlaceName()(known.place)
  const { currency, result, later, missing, lapsed, notes, announced, dayLimits } = known
  const money = (minor: number) => formatMoney({ minor, currency }, locale)
  const atHome = question.who && OFFICES[question.who]
  const office = notes.some((note) => ASKS.includes(note)) ? (atHome ? entryOn(contactNamed(atHome), today) : cityLine(undefined, today)) : undefined
  const isAcross = notes.includes('talent-across')
  const own = question.currency === currency ? undefined : exchangeOn(today).minor(result.keptMinor, currency, question.currency)
  const month = Math.round(result.keptMinor / 12)
  // What was not found is not taken off, neither from the pay nor from what is taxed.
  const kept = (minor: number) => (missing.length > 0 ? t('keep.atMost', { amount: money(minor) }) : money(minor))
  const says = t('keep.says', { place: name, month: kept(month), year: kept(result.keptMinor) })
  const taken = whoTakes(known)
  const told = ({ on, minor, countedMinor, lessMinor }: Announced) => ({ date: formatDay(on, locale), amount: money(minor), counted: money(countedMinor), less: money(lessMinor) })
  const facts: KeyFact[] = [
    { icon: 'payment', label: t('keep.month'), value: kept(month), note: t('keep.monthNote') },
    {
      icon: 'days',
      label: t('keep.year.kept', { year: question.year }),
      value: kept(result.keptMinor),
      note: own === undefined ? t('keep.ofPay', { pay: money(result.payMinor) }) : t('keep.own', { amount: formatMoney({ minor: Math.round(own / 100) * 100, currency: question.currency }, locale) }),
    },
    { icon: 'fee', label: t('keep.tax'), value: result.taxMinor > 0 ? kept(result.taxMinor) : money(0), note: taken && t(`keep.tax.${taken.key}`, { mainland: money(taken.amounts.mainland), home: money(taken.amounts.home), rest: money(taken.amounts.rest), credit: money(taken.amounts.credit) }) },
    { icon: 'insurance', label: t('keep.contributions'), value: missing.length > 0 && result.contributionsMinor === 0 ? t('keep.notKnown') : money(result.contributionsMinor) },
    ...(later && later.minor > 0 ? [{ icon: 'check' as const, label: t(`keep.later.${later.kind}`), value: money(later.minor), note: t(isAcross ? 'keep.laterAcross' : 'keep.laterNote') }] : []),
  ]
  return (
    <Section id="result" title={t('keep.at', { place: name })}>
      <Box className="stack">
        <Card>
          <KeyFacts id="kept" facts={facts} />
        </Card>
        <Announcement text={says} />
        {isMainland(known.place) && <Counted question={question} onStay={(stay) => set('stay', stay)} />}
        {missing.length > 0 && (
          <Notice id="missing" kind="caution">
            {t('keep.missing', { list: missing.map((id) => t(`keep.item.${id}`)).join(t('keep.comma')) })}
          </Notice>
        )}
        {lapsed.map(({ id, until }) => (
          <Notice key={id} id={`limits-${id}`} kind="caution">
            {t('keep.limitsUntil', { item: t(`keep.item.${id}`), date: formatDay(until, locale) })}
          </Notice>
        ))}
        {isMainland(known.place) && question.employer === 'there' && (missing.length > 0 || question.ownInsuranceMinor !== undefined) && (
          <Amount id="insurance" label={t('keep.insurance')} hint={t('keep.insuranceHint')} currency="CNY" minor={question.ownInsuranceMinor} onAmount={(amount) => set('insurance', amount)} />
        )}
        <Steps known={known} />
        <Later id="more-result" isStack>
          {() => (
            <>
              {notes.length > 0 && (
                <Card>
                  {notes.map((note) => note !== 'talent-across' && <ListItem key={note} id={`note-${note}`} icon="info" title={t(`keep.note.${note}`, note === 'proposed' && announced ? told(announced) : undefined)} />)}
                  {dayLimits && <ListItem id="note-days" icon="days" title={t('keep.moreDays', dayLimits)} note={t('keep.moreDays.open')} href={TAX_DAYS} onTap={() => openPage(TAX_DAYS)} />}
                </Card>
              )}
              <Months months={result.months} money={money} />
              {isAcross && <AskHere id="ask-subsidy" about={t('keep.note.talent-across')} contact={cityLine(cityOf(known.place), today).value} />}
              {office && <AskHere about={t('keep.askFirst')} contact={office.value} />}
              <Box>{t('keep.estimate')}</Box>
              <Box id="not-counted">{t('keep.notCounted')}</Box>
              <Box id="directors">{t('keep.directors')}</Box>
              <Box id="part-year">{t('keep.partYear')}</Box>
            </>
          )}
        </Later>
      </Box>
    </Section>
  )
}

/** What reaches the account each month; nothing where every month is alike. */
function Months({ months, money }: { months: readonly number[]; money: (minor: number) => string }) {
  const { t } = useI18n(takeHomeMessages)
  if (new Set(months).size === 1) return null
  return (
    <Table
      id="months"
      caption={t('keep.months')}
      columns={[
        { id: 'month', title: t('keep.monthTitle') },
        { id: 'amount', title: t('keep.reaches'), isNumber: true },
      ]}
      rows={months.map((minor, index) => ({ id: String(index + 1), cells: [t('keep.monthNumber', { month: index + 1 }), money(minor)] }))}
    />
  )
}
