import type { Asked, Mark } from '@/domain/journey/asked'
import { reopen, type Reopened } from '@/domain/journey/reopen'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { Waiting } from '@/ui'
import { Screen } from '../../screen'
import { useQueues } from '../../use-live'
import type { Person } from '../../use-person'
import { tripPage } from '../addresses'
import { Lost } from '../lost'
import type { LiveQueuesThen } from '../conditions'
import { queuesFor, questionFor, type Travel } from '../travel'
import { useWorkedOut } from '../use-worked-out'
import { Instead } from './instead'
import { tripMessages } from './locales'
import { TripView } from './trip-view'

interface TripProps {
  /** Made when it is asked for: it takes a moment. */
  travelOf: (live?: LiveQueuesThen) => Travel
  asked: Asked
  mark: Mark
  person: Person | undefined
}

type State = { is: 'no-place'; travel: Travel } | ({ travel: Travel } & Reopened)

/** The journey of an address: looked up once the page is on the screen, for a slow phone takes a second. */
export function Trip({ travelOf, asked, mark, person }: TripProps) {
  const { t, text } = useI18n(tripMessages)
  const path = tripPage(asked, mark)
  const now = useNow()
  const queues = queuesFor(asked, now, useQueues(now))
  const state = useWorkedOut(`${person} ${path}`, (): State => {
    const travel = travelOf(queues?.live)
    const question = questionFor(travel, asked)
    return question ? { travel, ...reopen(travel.network, travel.planner, question, mark) } : { is: 'no-place', travel }
  }, queues?.key)

  const names = !state ? [] : [state.travel.placeNamed(asked.from), state.travel.placeNamed(asked.to)]
  const [from, to] = names
  const title = from && to ? t('trips.way', { from: text(from.name), to: text(to.name) }) : t('trip.title')
  return (
    <Screen title={title} path={path}>
      {!state && <Waiting id="looking" text={t('trip.planning')} />}
      {state?.is === 'no-place' && <Lost title={t('trip.noPlace')} />}
      {state?.is === 'gone' && <Instead travel={state.travel} asked={asked} answer={state.answer} />}
      {state?.is === 'found' && <TripView travel={state.travel} asked={asked} mark={mark} journey={state.journey} person={person} path={path} />}
    </Screen>
  )
}
