import { formatMoney } from '@/domain/money/money'
import { byCategory, byCurrency, byPerson, spent } from '@/domain/trip-money/sums'
import type { Trip } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { BarChart, Box, Card, KeyFacts, Progress, Section, type KeyFact } from '@/ui'
import { tripMoneyMessages } from './locales'
import { nameIn } from './names'

/** What was spent and what is left. */
export function Spent({ trip }: { trip: Trip }) {
  const { t, locale } = useI18n(tripMoneyMessages)
  const { home, budget } = trip
  const all = spent(trip)
  const written = (minor: number) => formatMoney({ minor, currency: home }, locale)
  const paid = byCurrency(trip)
  const facts: KeyFact[] = [
    {
      icon: 'payment',
      label: t('money.spent'),
      value: written(all),
      note: paid.length > 1 ? t('money.inAll', { amounts: paid.map((one) => formatMoney(one, locale)).join(' + ') }) : undefined,
    },
    ...(budget ? [{ icon: 'fee' as const, label: t(all > budget ? 'money.over' : 'money.left'), value: written(Math.abs(budget - all)) }] : []),
  ]
  return (
    <Card>
      <KeyFacts id="spent-facts" facts={facts} />
      {budget && (
        <Box className="trip-money-padded">
          <Progress id="budget-bar" label={t('money.budget')} text={t('money.of', { spent: written(all), budget: written(budget) })} part={all / budget} />
        </Box>
      )}
    </Card>
  )
}

/** Where it went, and what everybody's part of it is. */
export function WhereItWent({ trip }: { trip: Trip }) {
  const { t, locale } = useI18n(tripMoneyMessages)
  const { home, people } = trip
  const written = (minor: number) => formatMoney({ minor, currency: home }, locale)
  const categories = byCategory(trip)
  if (categories.length === 0) return null
  return (
    <Section id="where" title={t('money.where')}>
      <Box className="stack">
        <Card>
          <Box className="trip-money-padded">
            <BarChart id="categories" title={t('money.byCategory')} bars={categories.map(({ category, minor }) => ({ id: category, label: t(`money.category.${category}`), text: written(minor), value: minor }))} />
          </Box>
        </Card>
        {people.length > 1 && (
          <Card>
            <Box className="trip-money-padded">
              <BarChart id="shares" title={t('money.byPerson')} bars={byPerson(trip).map(({ id, minor }) => ({ id, label: nameIn(people, id, t('money.me')), text: written(minor), value: minor }))} />
            </Box>
          </Card>
        )}
      </Box>
    </Section>
  )
}
