import { useEffect } from 'react'
import { isCrowded } from '@/domain/holiday/crowd'
import { cardsOf, comesBack } from '@/domain/journey/cards'
import { writtenParty } from '@/domain/journey/asked'
import { crowdFacts, holidayCalendar } from '@/facts/customs/holidays'
import { useI18n } from '@/i18n'
import { useJourneys } from '@/stores'
import { Announcement, Box, Card, Notice, Section } from '@/ui'
import { Later } from '../../later'
import { MoreButton } from '../../more-button'
import { useGrowing } from '../../use-growing'
import type { Person } from '../../use-person'
import { ESTIMATE, tiedCurrencyOf } from '../conditions'
import { How } from './how'
import { journeyMessages } from './locales'
import { JourneyCard } from './journey-card'
import { NoJourney } from './no-journey'
import { firstOthers } from './other-ways'
import { useJourneyWords } from './use-journey-words'
import type { Planned } from './use-plan'

/** Choices beyond those that have a name. */
const STEP = 5

interface AnswerProps {
  planned: Planned
  /** The person asked it here, and did not only open a link. */
  isOwn: boolean
  who: Person | undefined
  onPlace: (end: 'from' | 'to', id: string) => void
}

/** Ways to go, each best in something; or why there is none, and the next best. */
export function Answer({ planned, isOwn, who, onPlace }: AnswerProps) {
  const { asked, meant, journeys, none, last } = planned
  const home = tiedCurrencyOf(who)
  const isBeside = firstOthers(planned.others).length > 0
  const words = useJourneyWords(asked.when.day, home)
  const { t } = useI18n(journeyMessages)
  const { length } = words
  const rememberJourney = useJourneys((journeys) => journeys.rememberJourney)
  const { from, to, party, pay } = asked
  useEffect(() => {
    if (isOwn) rememberJourney({ from, to, party: writtenParty(party), ...(pay === 'ticket' && { pay }) })
  }, [isOwn, from, to, party, pay, rememberJourney])

  const { named, others } = cardsOf(journeys, last)
  const { shown, next, grow } = useGrowing(others.length, 0, STEP)
  if (none) return <NoJourney planned={planned} none={none} isBeside={isBeside} words={words} home={home} onPlace={onPlace} />
  const cards = [...named, ...others.slice(0, shown)]
  const isCrossing = cards.some(({ legs }) => legs.some((leg) => leg.is === 'cross' || (leg.is === 'ride' && leg.passes)))
  const all = [...named, ...others]
  const isPriced = all.length < 2 || all.some(({ choices }) => choices.includes('cheapest'))
  const count = t(isBeside ? 'journey.resultsTimed' : 'journey.results', { count: all.length })
  const answer = () => (
    <>
      <Section id="results" title={count}>
        {isCrossing && isCrowded(holidayCalendar, crowdFacts, asked.when.day) && (
          <Notice id="crowded" kind="caution">
            {t('journey.crowded', { time: length(ESTIMATE.peak) })}
          </Notice>
        )}
        {all.every(({ legs }) => comesBack(legs)) && (
          <Notice id="round-about" kind="caution">
            {t('journey.roundAbout')}
          </Notice>
        )}
        <Card>
          {cards.map((journey, index) => (
            <JourneyCard key={`${index} ${journey.departure} ${journey.arrival}`} id={`journey-${journey.choices[0] ?? index}`} asked={meant} journey={journey} words={words} among={isBeside ? all.length : undefined} />
          ))}
        </Card>
        {!isPriced && (
          <Box id="no-cheapest" className="paragraph">
            {t('journey.noCheapest')}
          </Box>
        )}
        <MoreButton next={next} onTap={grow} />
      </Section>
      {!isBeside && <Announcement text={count} />}
      <How planned={planned} journeys={cards} words={words} />
    </>
  )
  // Below a way that stands before it.
  return isBeside ? (
    <Later id="timed" isStack>
      {answer}
    </Later>
  ) : (
    answer()
  )
}
