import type { PointId, Side } from '@/domain/control-point/control-points'
import { queuesAt, type Reported } from '@/domain/live/queue'
import { worst } from '@/domain/live/level'
import { worstOf } from '@/domain/live/live'
import { ageWords, inCapitals, levelWords, queueWords, wayWords } from '@/domain/live/words'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem } from '@/ui'
import type { QueuesNow } from './use-live'

const WAYS = ['out', 'in'] as const

/** Queues that one meets on a way: out of a place and into the next; both ways where it is not known which. */
interface Met {
  point: PointId
  from?: Side
  to?: Side
}

const isMet = ({ side, way }: Reported, { from, to }: Met): boolean => (from === undefined && to === undefined) || (way === 'out' ? side === from : side === to)

/** The longest queue of each way in few words, and how old that is: `Queue now: out of Hong Kong busy (15 to 30 min) · 4 min ago`. */
export function useQueueLine(): (met: Met, now: QueuesNow) => string | undefined {
  const { locale } = useI18n()
  const isChinese = locale.startsWith('zh')
  return (met, { queues, instant }) => {
    const here = queuesAt(queues, met.point).filter((queue) => isMet(queue, met))
    if (here.length === 0) return undefined
    const ways = WAYS.flatMap((way) => {
      const [first, ...others] = here.filter((queue) => queue.way === way)
      return first ? [`${wayWords(first, locale)}${isChinese ? '' : ' '}${levelWords(worst([first, ...others]), locale)}`] : []
    })
    const [first, ...others] = here.map(({ live }) => live)
    return `${inCapitals(ways.join(isChinese ? '；' : '; '))}\u00a0· ${ageWords(worstOf(first!, ...others), instant, locale)}`
  }
}

const SAYS_OTHERWISE = { 'zh-Hans': '{who}另称：{level}', 'zh-Hant': '{who}另稱：{level}', en: '{who} says otherwise: {level}', pt: '{who} indica outra coisa: {level}' } as const

/** The queues of a point, by way and by people, each with who says so and how long ago; where two disagree, both. */
export function LiveQueueRows({ point, now: { queues, instant } }: { point: PointId; now: QueuesNow }) {
  const { text, locale } = useI18n()
  const here = queuesAt(queues, point)
  if (here.length === 0) return null
  const sides = [...new Set(here.map(({ side }) => side))]
  return (
    <Card hasRows>
      {sides.flatMap((side) =>
        WAYS.flatMap((way) => {
          const these = here.filter((queue) => queue.side === side && queue.way === way)
          if (these.length === 0) return []
          const sources = [...new Set(these.map(({ live }) => live))]
          return [
            <ListItem
              key={`${side} ${way}`}
              id={`queue-${side}-${way}`}
              icon="time"
              title={inCapitals(wayWords({ side, way }, locale))}
              note={
                <>
                  <Box>{queueWords(these, locale)}</Box>
                  {these.flatMap(({ who, conflict }) =>
                    conflict
                      ? [
                          <Box key={who}>
                            {SAYS_OTHERWISE[locale].replace('{who}', text(conflict.live.source.publisher)).replace('{level}', levelWords(conflict.queue, locale))}
                            {`\u00a0· ${ageWords(conflict.live, instant, locale)}`}
                          </Box>,
                        ]
                      : [],
                  )}
                  <Box>{sources.map((live) => `${text(live.source.publisher)}\u00a0· ${ageWords(live, instant, locale)}`).join('; ')}</Box>
                </>
              }
            />,
          ]
        }),
      )}
    </Card>
  )
}
