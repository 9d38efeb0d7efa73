import { departuresIn } from '@/domain/live/read'
import type { LocalText } from '@/domain/locale/locale'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { useI18n } from '@/i18n'
import type { Now } from '@/platform/clock'
import { Box, Card, ListItem, Section } from '@/ui'
import { LiveAge } from './live-age'
import { useFeed } from './use-live'

const WORDS: Record<'title' | 'now' | 'scheduled' | 'missing' | 'none' | 'part' | 'late', LocalText> = {
  title: { 'zh-Hans': '下一班（实时）', 'zh-Hant': '下一班（實時）', en: 'Next departures, live', pt: 'Próximas partidas, ao vivo' },
  now: { 'zh-Hans': '即将开出', 'zh-Hant': '即將開出', en: 'now', pt: 'agora' },
  scheduled: { 'zh-Hans': '按时间表', 'zh-Hant': '按時間表', en: 'by timetable', pt: 'segundo o horário' },
  missing: { 'zh-Hans': '现在未能取得实时班次。', 'zh-Hant': '現在未能取得實時班次。', en: 'Live departures could not be fetched just now.', pt: 'De momento não foi possível obter as partidas em tempo real.' },
  none: {
    'zh-Hans': '这里没有实时班次，请看时间表或营运商的应用。',
    'zh-Hant': '這裏沒有實時班次，請看時間表或營運商的應用程式。',
    en: 'There are no live departures here: see the timetable or the operator’s app.',
    pt: 'Aqui não há partidas em tempo real: veja o horário ou a aplicação do operador.',
  },
  part: {
    'zh-Hans': '并非所有站点和路线都有回应，可能缺了一些班次。',
    'zh-Hant': '並非所有站點和路線都有回應，可能缺了一些班次。',
    en: 'Not all stops and lines answered: departures may be missing.',
    pt: 'Nem todas as paragens e linhas responderam: podem faltar partidas.',
  },
  late: { 'zh-Hans': '营运商表示有延误。', 'zh-Hant': '營運商表示有延誤。', en: 'The operator reports delays.', pt: 'O operador indica atrasos.' },
}

const MINUTE = 60_000
const SHOWN = 12
/** Older than this, trains and buses have come and gone. */
const AGE = 15

interface LiveDeparturesProps {
  id: string
  /** `next-trains?station=mtr:lo-wu` */
  feed: string
  title?: string
  now: Now
  /** Where a page asks for several, one says that there is no gateway. */
  isFirst: boolean
}

/** What leaves next from a station or control point, where the gateway has it; where there is none, what to see instead. */
export function LiveDepartures({ id, feed, title, now, isFirst }: LiveDeparturesProps) {
  const { text, locale } = useI18n()
  const { live, state, instant } = useFeed(feed, now)
  if (!live || instant - live.fetchedAt > AGE * MINUTE) {
    if (state !== 'missing' && !(state === 'none' && isFirst)) return null
    return (
      <Box id={`${id}-${state}`} className="paragraph">
        {WORDS[state][locale]}
      </Box>
    )
  }
  const { departures, isDelayed } = departuresIn(live.data)
  const next = departures.filter(({ at }) => at >= instant - MINUTE).slice(0, SHOWN)
  if (next.length === 0) return null
  const lines = [...new Set(next.map(({ route, to }) => `${route} ${to.en}`))].map((key) => next.filter(({ route, to }) => `${route} ${to.en}` === key))
  const inTime = (at: number) => (at - instant < MINUTE ? WORDS.now[locale] : formatMinutes(minutes(Math.floor((at - instant) / MINUTE)), locale))
  return (
    <Section id={id} title={title ? `${WORDS.title[locale]}\u00a0· ${title}` : WORDS.title[locale]}>
      {isDelayed && <Box className="paragraph">{WORDS.late[locale]}</Box>}
      {live.missing && <Box className="paragraph">{WORDS.part[locale]}</Box>}
      <Card>
        {lines.map((line) => (
          <ListItem
            key={`${line[0]!.route} ${line[0]!.to.en}`}
            icon="travel"
            title={`${line[0]!.route} → ${text(line[0]!.to)}`}
            note={line.map(({ at, isScheduled }) => inTime(at) + (isScheduled ? ` (${WORDS.scheduled[locale]})` : '')).join(', ')}
          />
        ))}
      </Card>
      <LiveAge live={{ ...live, missing: undefined }} instant={instant} />
    </Section>
  )
}
