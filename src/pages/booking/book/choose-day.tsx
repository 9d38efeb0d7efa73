import { daysIn, type Offered } from '@/domain/booking/offered'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Card, EmptyState, ListItem, Section } from '@/ui'
import { MoreButton } from '../../more-button'
import { useAsked } from '../../use-asked'
import { useGrowing } from '../../use-growing'
import { bookingMessages } from '../locales'
import { dayInWords } from '../names'
import { NoAnswer } from '../no-answer'

/** How far ahead a gateway is asked. */
const DAYS = 30
const FIRST = 7
const STEP = 14

/** Days on which an offering has slots, with the places left. */
export function ChooseDay({ offering, onChoose }: { offering: Offered; onChoose: (day: CivilDate) => void }) {
  const { t, locale } = useI18n(bookingMessages)
  const today = useToday()
  const [asked, again] = useAsked(`/v1/offerings/${encodeURIComponent(offering.id)}/days?from=${today}&days=${DAYS}`, daysIn)
  const days = asked.state === 'there' ? asked.value : []
  const { shown, next, grow } = useGrowing(days.length, FIRST, STEP)
  if (asked.state !== 'there') return <NoAnswer asked={asked} onAgain={again} />
  if (days.length === 0) return <EmptyState id="no-days" title={t('booking.noDays')} />
  return (
    <Section id="choose" title={t('booking.day')}>
      <Card hasRows>
        {days.slice(0, shown).map(({ day, free }) => (
          <ListItem key={day} id={`day-${day}`} title={dayInWords(day, locale)} note={free > 0 ? t('booking.places', { count: free }) : t('booking.noPlaces')} onTap={() => onChoose(day)} />
        ))}
      </Card>
      <MoreButton next={next} onTap={grow} />
    </Section>
  )
}
