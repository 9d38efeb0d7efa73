import type { PointId } from '@/domain/control-point/control-points'
import { ferryArrivalsIn } from '@/domain/live/ferry-arrivals'
import { formatTime, timeAt } from '@/domain/time/time-of-day'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { servicePage } from '../../links'
import { LiveAge } from '../../live-age'
import { useFeed } from '../../use-live'
import { linesOn } from './facts'
import { goingMessages } from './locales'

/** Who shows the same, and departures. */
const BOARDS = servicePage('travel/cross-boundary-ferry-arrivals')
const MINUTE = 60_000
/** One that came in is of use so long to who meets somebody. */
const PAST_MINUTES = 30
const SHOWN = 8

/** Hong Kong's terminals, of which there are boards, as lines name them. */
const TERMINALS: Readonly<Record<string, PointId>> = { 'sheung-wan': 'macau-ferry-terminal', 'china-ferry': 'china-ferry-terminal', skypier: 'skypier' }

/** The terminal of Hong Kong that a line touches, as lines name it. */
export const terminalOf = (...stops: readonly string[]): string | undefined => stops.find((stop) => TERMINALS[stop])

/**
 * Ferries that come in to Hong Kong, with the time of the board; where nothing came, who shows it.
 *
 * @param stop one terminal as lines name it; all three when left out
 */
export function FerriesIn({ stop }: { stop?: string }) {
  const { t, text, locale } = useI18n(goingMessages)
  const now = useNow()
  const { live, state, instant } = useFeed('ferry-arrivals', now)
  if (!live && state === 'waiting') return null
  const isHere = ({ terminal, at }: { terminal: PointId; at: number }) => at > instant - PAST_MINUTES * MINUTE && (stop === undefined || terminal === TERMINALS[stop])
  const arrivals = live ? ferryArrivalsIn(live.data).filter(isHere).slice(0, SHOWN) : []
  const operators = linesOn(now.day).flatMap(({ operator }) => operator ?? [])
  /** The board prints names in Chinese; one that no line of ours has stays as it is printed. */
  const operatorIn = (printed: string) => {
    const known = operators.find((one) => printed.includes(one['zh-Hant']))
    return known ? text(known) : printed
  }
  const nameOf = (terminal: PointId) => t(`going.at.${Object.keys(TERMINALS).find((one) => TERMINALS[one] === terminal) as 'skypier'}`)
  return (
    <Section id="ferries-in" title={t('going.ferries')}>
      {arrivals.length === 0 && (
        <Box id="no-ferries" className="paragraph">
          {t(live ? 'going.ferries.empty' : 'going.ferries.none')}
        </Box>
      )}
      <Card>
        {arrivals.map(({ terminal, from, operator, at, state: is }) => (
          <ListItem
            key={`${terminal} ${at} ${from.en} ${operator}`}
            title={t('going.ferries.from', { time: formatTime(timeAt(at), locale), port: text(from) })}
            note={dotted([t(`going.ferries.${is}`), operatorIn(operator), stop === undefined && nameOf(terminal)])}
          />
        ))}
        <ListItem id="ferry-boards" icon="web" title={t('going.ferries.boards')} href={BOARDS} onTap={() => openPage(BOARDS)} />
      </Card>
      {live && <LiveAge live={live} instant={instant} />}
    </Section>
  )
}
