import { entryOn } from '@/domain/fact/fact'
import { leaseDuty, LONGEST_LEASE } from '@/domain/lodging/lease-duty'
import { formatMoney } from '@/domain/money/money'
import { typedMoney } from '@/domain/money/typed-money'
import { decimalMark } from '@/domain/number/typed-number'
import type { CivilDate } from '@/domain/time/civil'
import { duties } from '@/facts/living/stay'
import { useI18n } from '@/i18n'
import { Box, MoneyField, Notice, NumberField, Section } from '@/ui'
import { stayMessages } from './locales'

/** A million a month, in cents. */
const MOST_RENT = 100_000_000

interface LeaseDutyProps {
  rent: string
  months: string
  day: CivilDate
  onChange: (given: { rent?: string; months?: string }) => void
}

/** What a lease in Hong Kong costs to be stamped. */
export function LeaseDuty({ rent, months, day, onChange }: LeaseDutyProps) {
  const { t, locale } = useI18n(stayMessages)
  const rule = entryOn(duties.get('duty/hong-kong'), day)
  if (!rule) return null
  const typed = typedMoney(rent, 'HKD', decimalMark(locale))
  const minor = typed.ok && typed.money.minor > 0 && typed.money.minor <= MOST_RENT ? typed.money.minor : undefined
  const count = /^\d{1,3}$/.test(months.trim()) ? Number(months) : undefined
  const term = count !== undefined && count >= 1 && count <= LONGEST_LEASE ? count : undefined
  const money = (cents: number) => formatMoney({ minor: cents, currency: 'HKD' }, locale)
  return (
    <Section id="duty" title={t('stay.duty')}>
      <Box className="stack">
        <MoneyField id="rent" label={t('stay.duty.rent')} currency="HK$" value={rent} error={rent !== '' && minor === undefined ? t('stay.duty.rent.wrong') : undefined} onText={(text) => onChange({ rent: text })} />
        <NumberField
          id="months"
          label={t('stay.duty.months')}
          value={months}
          error={months !== '' && term === undefined ? t('stay.duty.months.wrong', { most: LONGEST_LEASE }) : undefined}
          onText={(text) => onChange({ months: text })}
        />
        {minor !== undefined && term !== undefined && <Notice id="duty-result">{t('stay.duty.result', { amount: money(leaseDuty(minor, term, rule.value)), copy: money(rule.value.duplicate) })}</Notice>}
        <Box className="paragraph">{t('stay.duty.note')}</Box>
      </Box>
    </Section>
  )
}
