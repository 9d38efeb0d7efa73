/** One journey door to door, opened from a result, a link, or what one keeps. */
import { readAsked, readMark } from '@/domain/journey/asked'
import { useI18n } from '@/i18n'
import { TRIP } from '../../links'
import { Screen } from '../../screen'
import { useHeld } from '../../use-answers'
import { usePerson } from '../../use-person'
import { Lost } from '../lost'
import { travelFor } from '../travel'
import { tripMessages } from './locales'
import { Trip } from './trip'

const NAMES = ['from', 'to', 'when', 'party', 'pay', 'dep', 'arr', 'lines'] as const

export default function TripPage() {
  const { t } = useI18n(tripMessages)
  const person = usePerson()
  const given = useHeld(NAMES)
  const asked = readAsked(given)
  const mark = asked && readMark(given, asked.when.day)
  if (asked && mark) return <Trip travelOf={(live) => travelFor(person, live)} asked={asked} mark={mark} person={person} />
  return (
    <Screen title={t('trip.title')} path={TRIP}>
      <Lost title={t('trip.lost')} />
    </Screen>
  )
}
