import { entryOn } from '@/domain/fact/fact'
import { breakEven, costOfSingles, costWithPass } from '@/domain/pass/break-even'
import { formatMoney } from '@/domain/money/money'
import { typedMoney } from '@/domain/money/typed-money'
import { decimalMark, typedNumber } from '@/domain/number/typed-number'
import type { Locale } from '@/domain/locale/locale'
import { GOING_REVIEW_DAYS, passes, type GoingPass } from '@/facts/travel/going'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Card, ChoiceField, Columns, KeyFacts, MoneyField, Notice, NumberField, type KeyFact } from '@/ui'
import { FactSources } from '../../fact-sources'
import { goingMessages, type SayGoing } from './locales'
import { PASSES, type PassId } from './passes'

/** More rides than anybody makes in the time of a pass. */
const MOST = 300
const SIGNS = { HKD: 'HK$', MOP: 'MOP', CNY: 'RMB' } as const

interface PassViewProps {
  /** As the address has them: any text. */
  pass?: string
  fare: string
  rides: string
  onAnswer: (id: 'pass' | 'fare' | 'rides', value: string) => void
}

/** A pass, from how many rides on it is cheaper, and what it saves with the rides one makes. */
export function PassView({ pass, fare, rides, onAnswer }: PassViewProps) {
  const { t } = useI18n(goingMessages)
  const today = useToday()
  const id = PASSES.find((one) => one === pass)
  const entry = id && entryOn(passes.get(`pass/${id}`), today)
  return (
    <Columns
      asked={
        <>
          <Box className="paragraph">{t('going.pass.lead')}</Box>
          <ChoiceField<PassId>
            id="pass"
            label={t('going.pass')}
            choices={PASSES.map((value) => ({ value, label: t(`going.pass.${value}`) }))}
            chosen={id ?? ''}
            placeholder={t('question.choose')}
            onChoose={(value) => onAnswer('pass', value)}
          />
        </>
      }
    >
      {entry && (
        <>
          <Sum value={entry.value} fare={fare} rides={rides} onAnswer={onAnswer} />
          <FactSources entries={[entry]} reviewEveryDays={GOING_REVIEW_DAYS} />
        </>
      )}
    </Columns>
  )
}

function Sum({ value, fare: fareText, rides: ridesText, onAnswer }: { value: GoingPass; fare: string; rides: string; onAnswer: PassViewProps['onAnswer'] }) {
  const { t, text, locale } = useI18n(goingMessages)
  const { terms, currency } = value
  const mark = decimalMark(locale)
  const typed = typedMoney(fareText, currency, mark)
  const count = typedNumber(ridesText, { mark, min: 1, max: MOST })
  const needsFare = terms.kind === 'price' || terms.kind === 'steps'
  const fare = typed.ok && typed.money.minor > 0 ? typed.money.minor : undefined
  // A share of the fare breaks even at the same ride whatever the fare is.
  const least = fare !== undefined || !needsFare ? breakEven(terms, fare ?? 10_000) : undefined
  const isCard = terms.kind === 'card'
  const rides = count.ok && (fare !== undefined || isCard) ? count.number : undefined
  const saved = rides === undefined ? undefined : costOfSingles(terms, fare ?? 0, rides) - costWithPass(terms, fare ?? 0, rides)
  const money = (minor: number) => formatMoney({ minor, currency }, locale)
  const verdict = saved === undefined ? undefined : t(saved > 0 ? 'going.pass.saves' : saved < 0 ? 'going.pass.loses' : 'going.pass.equal', { count: rides!, amount: money(Math.abs(saved)) })

  return (
    <Box className="stack">
      <Card>
        <KeyFacts id="pass-facts" facts={passFacts(value, t, locale)} />
      </Card>
      <Box>{text(value.note)}</Box>
      {!isCard && (
        <MoneyField
          id="fare"
          label={t('going.pass.fare')}
          hint={t('going.pass.fareHint')}
          currency={SIGNS[currency]}
          value={fareText}
          error={fareText !== '' && fare === undefined ? t('going.pass.fareWrong') : undefined}
          onText={(one) => onAnswer('fare', one)}
        />
      )}
      <NumberField
        id="rides"
        label={value.days === undefined ? t('going.pass.ridesEver') : t('going.pass.rides', { days: value.days })}
        value={ridesText}
        error={ridesText !== '' && !count.ok ? t('going.pass.ridesWrong', { most: MOST }) : undefined}
        onText={(one) => onAnswer('rides', one)}
      />
      <Box isLive>
        {least !== undefined && <Notice id="break-even">{t('going.pass.from', { count: least })}</Notice>}
        {least === undefined && fare !== undefined && (
          <Notice id="break-never" kind="caution">
            {t('going.pass.never')}
          </Notice>
        )}
        {needsFare && fare === undefined && <Box id="need-fare">{t('going.pass.needFare')}</Box>}
      </Box>
      {verdict && (
        <Notice id="saving" kind={saved! < 0 ? 'caution' : 'info'}>
          {verdict}
        </Notice>
      )}
      <Announcement text={verdict ?? ''} />
    </Box>
  )
}

/** Price, rides and days of a pass. */
function passFacts({ terms, currency, days }: GoingPass, t: SayGoing, locale: Locale): KeyFact[] {
  const money = (minor: number) => formatMoney({ minor, currency }, locale)
  const price =
    terms.kind === 'steps'
      ? terms.steps.map(({ from, percent }) => <Box key={from}>{t('going.pass.step', { amount: money(from), percent: 100 - percent })}</Box>)
      : terms.kind === 'share'
        ? t('going.pass.share', { percent: 100 - terms.percent })
        : money(terms.minor)
  return [
    { icon: 'fee', label: t('going.pass.price'), value: price },
    ...(terms.kind === 'share' || (terms.kind === 'price' && terms.rides !== undefined) ? [{ icon: 'travel' as const, label: t('going.pass.for'), value: t('going.pass.count', { count: terms.rides! }) }] : []),
    ...(days === undefined ? [] : [{ icon: 'days' as const, label: t('going.pass.days'), value: t('going.pass.dayCount', { count: days }) }]),
  ]
}
