import { entryOn, type FactEntry } from '@/domain/fact/fact'
import type { Stay } from '@/domain/stay/stays'
import { residenceDays } from '@/domain/tax-day/residence'
import type { CivilDate } from '@/domain/time/civil'
import { taxDay, taxResident } from '@/facts/customs/stays'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Notice, Section } from '@/ui'
import { TAX_DAYS } from '../../links'
import { daysMessages } from './locales'

export const taxEntries = (today: CivilDate): FactEntry<unknown>[] => [entryOn(taxDay, today), entryOn(taxResident, today)].flatMap((entry) => entry ?? [])

/** This year's residence days for the Mainland's income tax, and the way to the tool that says what they mean. */
export function TaxLink({ stays, today }: { stays: readonly Stay[]; today: CivilDate }) {
  const { t } = useI18n(daysMessages)
  const [rule, resident] = [entryOn(taxDay, today), entryOn(taxResident, today)]
  if (!rule || !resident) return null
  const year = Number(today.slice(0, 4))
  const { days, isUnsure } = residenceDays(stays, year, today, rule.value)
  return (
    <Section id="tax" title={t('days.tax')}>
      <Box className="stack">
        <Card>
          <ListItem id="tax-residence" icon="days" title={t('days.tax.residence')} note={t('days.tax.count', { year, days, all: resident.value.days })} href={TAX_DAYS} onTap={() => openPage(TAX_DAYS)} />
        </Card>
        {isUnsure && <Notice kind="caution">{t('days.tax.unsure')}</Notice>}
      </Box>
    </Section>
  )
}
