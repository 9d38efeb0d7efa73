import { formatMoney } from '@/domain/money/money'
import { balances, payments } from '@/domain/trip-money/settle'
import { ME, type Trip } from '@/domain/trip-money/trip'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import { tripMoneyMessages } from './locales'
import { nameIn } from './names'

/** Who pays whom so that all is even, with the fewest payments. */
export function SettleUp({ trip }: { trip: Trip }) {
  const { t, locale } = useI18n(tripMoneyMessages)
  const { people, home, spendings } = trip
  if (people.length < 2 || spendings.length === 0) return null
  const person = (id: string) => nameIn(people, id, t('money.me'))
  const due = payments(balances(trip))
  const sentence = (from: string, to: string, amount: string) =>
    from === ME ? t('money.iPay', { to: person(to), amount }) : to === ME ? t('money.paysMe', { from: person(from), amount }) : t('money.pays', { from: person(from), to: person(to), amount })
  return (
    <Section id="settle" title={t('money.settle')}>
      <Box className="stack">
        <Box>{t('money.settleLead')}</Box>
        {due.length === 0 ? (
          <Box id="even">{t('money.even')}</Box>
        ) : (
          <Card>
            {due.map(({ from, to, minor }) => (
              <ListItem key={`${from} ${to}`} id={`pays-${from}-${to}`} icon="payment" title={sentence(from, to, formatMoney({ minor, currency: home }, locale))} />
            ))}
          </Card>
        )}
      </Box>
    </Section>
  )
}
