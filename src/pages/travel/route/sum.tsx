import { separator } from '@/domain/locale/separator'
import { formatMoney } from '@/domain/money/money'
import { weekdayOf } from '@/domain/time/civil'
import { formatWeekday } from '@/domain/time/day-in-words'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { useI18n } from '@/i18n'
import { Announcement, Box, Notice } from '@/ui'
import { placeNamed } from '../network'
import { routeMessages } from './locales'
import type { PlannedRoute } from './plan'
import { sightAt } from './stops'

/** Whoever arrives later finds most sights closed. */
const EVENING = 1080

/** How long one is on the way and what it costs, and what speaks against the route. It stands above what was asked. */
export function Sum({ planned: { days }, base }: { planned: PlannedRoute; base: string }) {
  const { t, text, locale } = useI18n(routeMessages)
  const nameOf = (id: string) => text(placeNamed(id)!.name)
  const legs = days.flatMap((one) => one.legs)
  const journeys = legs.flatMap(({ journey }) => journey ?? [])
  const onTheWay = journeys.reduce((sum, { departure, arrival }) => sum + arrival - departure, 0)
  const isAtLeast = journeys.length < legs.length || journeys.some(({ fare }) => fare.isAtLeast)
  const sums = new Map<string, number>()
  for (const { fare } of journeys) for (const { minor, currency } of fare.sums) sums.set(currency, (sums.get(currency) ?? 0) + minor)
  const cost = [...sums].filter(([, minor]) => minor > 0).map(([currency, minor]) => formatMoney({ minor, currency: currency as 'HKD' }, locale)).join(' + ')
  const verdict = t(isAtLeast ? 'route.sum.least' : 'route.sum', { time: formatMinutes(minutes(onTheWay), locale), cost: cost || t('route.sum.none') })
  const full = days.flatMap((one, index) => (one.legs.some(({ hasNoTime }) => hasNoTime) ? [String(index + 1)] : []))
  const closed = days.flatMap(({ day, legs: of }) =>
    of.flatMap(({ asked: { to } }) => (to !== base && sightAt(to, day)?.value.closedOn === weekdayOf(day) ? [t('route.closed', { name: nameOf(to), weekday: formatWeekday(day, locale) })] : [])),
  )
  const late = legs.flatMap(({ asked: { to }, journey }) => (journey && to !== base && journey.arrival > EVENING ? [t('route.late', { name: nameOf(to) })] : []))
  return (
    <Box className="stack">
      <Notice id="sum">{verdict}</Notice>
      <Announcement text={verdict} />
      {full.length > 0 && (
        <Notice id="too-full" kind="caution">
          {t('route.tooFull', { list: full.join(separator(locale)) })}
        </Notice>
      )}
      {[...closed, ...late].map((said) => (
        <Notice key={said} kind="caution">
          {said}
        </Notice>
      ))}
    </Box>
  )
}
