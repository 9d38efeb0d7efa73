import { momentOf, type Asked } from '@/domain/journey/asked'
import type { Journey } from '@/domain/journey/journey'
import { markOf } from '@/domain/journey/reopen'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Section, Waiting } from '@/ui'
import { dotted } from '../../dotted'
import { journeyPage, tripPage } from '../addresses'
import { questionFor, type Travel } from '../travel'
import { hasReckoned } from '../timetables'
import { useWorkedOut } from '../use-worked-out'
import { tripMessages } from './locales'
import { wordsOf, type Words } from './words'

/** The same the other way round, from when one arrives: a search for it, and the last one of that night. */
export function WayBack({ travel, words, asked, journey }: { travel: Travel; words: Words; asked: Asked; journey: Journey }) {
  const i18n = useI18n(tripMessages)
  const { t } = i18n
  const { day, time } = momentOf(asked.when.day, journey.arrival)
  const back: Asked = { ...asked, from: asked.to, to: asked.from, when: { is: 'leave', day, minute: time } }
  const key = journeyPage(back)
  // Asked of every minute of the night: the way there is on the screen by then.
  const last = useWorkedOut(key, () => {
    const question = questionFor(travel, back)
    return { journey: question && travel.planner.lastTonight(question) }
  })

  const found = last?.journey
  const spoken = found && wordsOf(i18n, travel, back, found)
  const lastPage = found && tripPage(back, markOf(travel.network, found))
  return (
    <Section id="way-back" title={t('trip.back')}>
      {last === undefined ? (
        <Waiting text={t('trip.backLooking')} />
      ) : (
        !found && <Box id="back-none">{t('trip.backNone')}</Box>
      )}
      <Card>
        {found && (
          <ListItem
            id="back-last"
            icon="time"
            title={t('trip.backLast', { time: spoken!.time(found.departure) })}
            note={dotted([t('trip.arrives', { time: spoken!.time(found.arrival) }), spoken!.measures, hasReckoned(travel.network, found.legs) && t('trip.reckonedShort')])}
            href={lastPage}
            onTap={() => openPage(lastPage!)}
          />
        )}
        <ListItem id="back-plan" icon="travel" title={t('trip.backPlan', { time: words.time(journey.arrival) })} href={key} onTap={() => openPage(key)} />
      </Card>
    </Section>
  )
}
