import { entryOn } from '@/domain/fact/fact'
import { formatMoney, parseMoney } from '@/domain/money/money'
import type { Route, Sender } from '@/domain/remittance/purpose'
import type { CivilDate } from '@/domain/time/civil'
import type { Locale } from '@/domain/locale/locale'
import { cashFacts } from '@/facts/customs/cash'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { useToday } from '@/platform/clock'
import { Box, Card, KeyFacts, ListItem, type KeyFact } from '@/ui'
import { asOpened, CARRY } from '../../links'
import { movingMessages, type SayMoving } from './locales'

/** The facts of customs that a route meets on its way, with what each limits. */
function limitsOn(route: Route, day: CivilDate) {
  const [from, to] = route.split('_')
  const { hongKong, macao, mainland } = cashFacts
  const crossesMainland = from === 'mainland' || to === 'mainland'
  const out = entryOn(mainland.cashForeignOut, day)
  return [
    ...(crossesMainland ? [{ id: 'moving.cash.rmb' as const, entry: entryOn(mainland.cashRmb, day) }] : []),
    ...(to === 'mainland' ? [{ id: 'moving.cash.foreign' as const, entry: entryOn(mainland.cashForeignIn, day) }] : []),
    ...(from === 'mainland' ? [{ id: 'moving.cash.foreign' as const, entry: out && { ...out, value: { amount: out.value.first, currency: 'USD' as const } } }] : []),
    ...(from === 'hong-kong' ? [{ id: 'moving.cash.out.hong-kong' as const, entry: entryOn(hongKong.cashOut, day) }] : []),
    ...(from === 'macao' ? [{ id: 'moving.cash.out.macao' as const, entry: entryOn(macao.cashOut, day) }] : []),
    ...(to === 'hong-kong' ? [{ id: 'moving.cash.in.hong-kong' as const, entry: entryOn(hongKong.cashIn, day) }] : []),
    ...(to === 'macao' ? [{ id: 'moving.cash.in.macao' as const, entry: entryOn(macao.cashIn, day) }] : []),
  ].flatMap(({ id, entry }) => (entry ? [{ id, entry }] : []))
}

/** What was read about cash on a route, for the list of sources. */
export const cashEntries = (route: Route, day: CivilDate) => limitsOn(route, day).map(({ entry }) => entry)

const factsFor = (route: Route, day: CivilDate, t: SayMoving, locale: Locale): KeyFact[] =>
  limitsOn(route, day).map(({ id, entry }) => ({ icon: 'fee', label: t(id), value: formatMoney(parseMoney(entry.value.amount, entry.value.currency), locale) }))

/** Cash: what is declared on this way, and the tool that answers for a crossing. */
export function CashView({ route, who }: { route: Route; who: Sender }) {
  const { t, locale } = useI18n(movingMessages)
  const today = useToday()
  const [from, to] = route.split('_')
  const href = asOpened(`${CARRY}?from=${from}&to=${to}&who=${who}`)
  return (
    <Box className="stack">
      <Box id="rule">{t('moving.cash.note')}</Box>
      <Card>
        <KeyFacts id="way-facts" facts={factsFor(route, today, t, locale)} />
      </Card>
      <Card>
        <ListItem id="carry" icon="carry" title={t('moving.cash.carry')} note={t('moving.cash.carryNote')} href={href} onTap={() => openPage(href)} />
      </Card>
    </Box>
  )
}
