/** Book a time: service, office, day, slot; one step after the other, each can be changed. */
import type { PhoneBooking } from '@/domain/booking/phone-booking'
import { offeringsIn, type Offered } from '@/domain/booking/offered'
import { dayIn } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { useBookings } from '@/stores'
import { Box, Button, Card, EmptyState, ListItem, Section, Steps } from '@/ui'
import { BOOK, bookPage } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useAsked } from '../../use-asked'
import { ClockNotice } from '../clock-notice'
import { bookingMessages } from '../locales'
import { dayInWords, momentInWords, officeNamed, partsOfOffering, serviceInWords } from '../names'
import { NoAnswer } from '../no-answer'
import { OfficialChannel } from '../official-channel'
import { ChooseDay } from './choose-day'
import { ChooseSlot } from './choose-slot'

const QUESTIONS = ['office', 'service', 'day', 'move'] as const
const STEPS = ['service', 'office', 'day', 'time'] as const

type Chooser = ReturnType<typeof useAnswers<(typeof QUESTIONS)[number]>>

/** What is offered, as far as the address has narrowed it down; a moved appointment stays where it is and what it is for. */
function narrowed(all: readonly Offered[], { office, service }: Chooser['answers'], moving: PhoneBooking | undefined): readonly Offered[] {
  if (moving) return all.filter(({ id }) => id === moving.offering)
  return all.filter((one) => (!office || one.office === office) && (!service || one.service === service))
}

export default function BookPage() {
  const { t } = useI18n(bookingMessages)
  const chooser = useAnswers(BOOK, QUESTIONS)
  const { answers, path } = chooser
  const moving = useBookings(({ bookings }) => bookings.find(({ ref }) => ref === answers.move))
  const [asked, again] = useAsked('/v1/offerings', offeringsIn)
  const office = moving ? partsOfOffering(moving.offering).office : answers.office
  return (
    <Screen title={t(moving ? 'booking.moveTitle' : 'booking.bookTitle')} path={path}>
      <Box className="stack">
        {asked.state === 'there' ? (
          <>
            <ClockNotice skew={asked.skew} />
            <Choosing offered={asked.value} chooser={chooser} moving={moving} />
          </>
        ) : (
          <NoAnswer asked={asked} onAgain={again} />
        )}
      </Box>
      <OfficialChannel key={office} office={office} />
    </Screen>
  )
}

function Choosing({ offered, chooser, moving }: { offered: readonly Offered[]; chooser: Chooser; moving: PhoneBooking | undefined }) {
  const { t, text, locale } = useI18n(bookingMessages)
  const { answers, answer, change } = chooser
  const left = narrowed(offered, answers, moving)
  const services = [...new Set(left.map(({ service }) => service))]
  const offices = [...new Set(left.map(({ office }) => office))]
  // A single one need not be chosen.
  const [service, office] = [services.length === 1 ? services[0] : undefined, offices.length === 1 ? offices[0] : undefined]
  const offering = service && office ? left[0] : undefined
  const day = dayIn(answers.day)
  const at = !service ? 0 : !office ? 1 : !day ? 2 : 3
  const name = (id: string) => {
    const known = officeNamed(id)?.value.name
    return known ? text(known) : id
  }
  if (left.length === 0) {
    return (
      <EmptyState id="not-offered" title={t('booking.notOffered')}>
        <Button id="all-offered" onTap={() => openPage(bookPage({}))}>
          {t('booking.new')}
        </Button>
      </EmptyState>
    )
  }
  const chosen = [
    ...(moving ? [{ id: 'current' as const, title: momentInWords(moving.slot.start, locale), canChange: false }] : []),
    ...(service ? [{ id: 'service' as const, title: serviceInWords(service, t), canChange: !moving && answers.service !== undefined }] : []),
    ...(office ? [{ id: 'office' as const, title: name(office), canChange: !moving && answers.office !== undefined }] : []),
    ...(offering && day ? [{ id: 'day' as const, title: dayInWords(day, locale), canChange: true }] : []),
  ]
  return (
    <>
      <Steps id="steps" text={t('booking.step', { at: at + 1, count: STEPS.length, what: t(`booking.${STEPS[at]!}`) })} at={at + 1} count={STEPS.length} />
      {chosen.length > 0 && (
        <Card>
          {chosen.map(({ id, title, canChange }) => (
            <ListItem
              key={id}
              id={`chosen-${id}`}
              icon={id === 'current' ? 'time' : 'check'}
              title={title}
              note={canChange ? t('booking.change') : id === 'current' ? t('booking.current') : undefined}
              onTap={canChange ? () => change(id === 'day' ? { day: undefined } : { [id]: undefined, day: undefined }) : undefined}
            />
          ))}
        </Card>
      )}
      {at < 2 && (
        <Section id="choose" title={t(`booking.${STEPS[at]!}`)}>
          <Card hasRows>
            {at === 0
              ? services.map((one) => <ListItem key={one} id={`service-${one}`} title={serviceInWords(one, t)} onTap={() => answer('service', one)} />)
              : offices.map((one) => <ListItem key={one} id={`office-${one}`} title={name(one)} onTap={() => answer('office', one)} />)}
          </Card>
        </Section>
      )}
      {offering && !day && <ChooseDay offering={offering} onChoose={(one) => answer('day', one)} />}
      {offering && day && <ChooseSlot key={day} offering={offering} day={day} moving={moving} />}
    </>
  )
}
