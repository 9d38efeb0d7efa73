import { offeringsIn } from '@/domain/booking/offered'
import { dutiesOf, officesOn, tasksOf } from '@/domain/office/offices-on'
import { separator } from '@/domain/locale/separator'
import { hoursInWords } from '@/domain/opening-hours/hours-in-words'
import { civilDate, formatDay } from '@/domain/time/civil'
import { duties, offices, OFFICES_REVIEW_DAYS, type Office } from '@/facts/customs/offices'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Button, Card, EmptyState, KeyFacts, ListItem, Notice, Section } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { bookPage, officePage, OFFICES, servicePage } from '../../links'
import { Screen } from '../../screen'
import { useAsked } from '../../use-asked'
import { useDrawn } from '../../use-drawn'
import { contactOf } from './contact'
import { officesMessages } from './locales'
import { OfficeWays } from './office-ways'
import { hoursOf, stateInWords, stateOf } from './open-words'
import { placeInWords } from './place-words'
import { serviceOf } from './tasks'

/** One office: open or not, how to get there, whom to call, what it does, and who says so. */
export function OfficeView({ id }: { id: string }) {
  const { t, text, locale } = useI18n(officesMessages)
  const now = useNow()
  const isDrawn = useDrawn()
  const fact = offices.get(id)
  const { there, gone } = officesOn(fact ? [fact] : [], now.day)
  const found = there[0] ?? gone[0]
  if (!found) {
    return (
      <Screen title={t('offices.title')} path={OFFICES}>
        <EmptyState id="missing" title={t('offices.missing')}>
          <Button id="all-offices" kind="main" onTap={() => openPage(OFFICES)}>
            {t('offices.all')}
          </Button>
        </EmptyState>
      </Screen>
    )
  }
  const { value: office, effectiveTo } = found.entry
  const isGone = there.length === 0
  const contact = contactOf(office, now.day)
  const hours = hoursOf(office)
  const holidays = office.onHolidays === 'closed' ? t('offices.holidayClosed') : office.onHolidays === 'open' ? t('offices.holidayOpen') : t('offices.holidayUnknown')
  return (
    <Screen title={text(office.name)} path={officePage(id)} isName>
      <Box className="stack">
        {isGone && (
          <Notice id="gone" kind="caution" action={office.movedTo && <Successor id={office.movedTo} />}>
            {t('offices.gone', { date: formatDay(civilDate(effectiveTo!), locale) })}
          </Notice>
        )}
        <KeyFacts
          id="facts"
          facts={[
            {
              icon: 'time',
              label: t('offices.hours'),
              value: isGone ? t('offices.closed') : stateInWords(stateOf(office, now), now, t, locale),
              note: isGone
                ? undefined
                : hours
                  ? [...hoursInWords(hours, locale).map(({ days, times, isAllDay }) => `${days} ${isAllDay ? t('offices.allDay') : (times ?? t('offices.dayUnknown'))}`), holidays].join(separator(locale, 'clauses'))
                  : t('offices.hoursUnknown'),
            },
            { icon: 'office', label: t('offices.address'), value: office.address === 'unknown' ? placeInWords(office.at, t) : text(office.address) },
          ]}
        />
        {office.note && <Notice>{text(office.note)}</Notice>}
        {!isGone && <OfficeWays office={office} contact={contact.value} />}
        {!isGone && isDrawn && <BookHere id={id} />}
      </Box>
      {isDrawn && <Does office={office} />}
      <Later id="rest">{() => <FactSources entries={[found.entry, ...dutiesOf(office, duties, now.day), ...(office.phone ? [] : [contact])]} reviewEveryDays={OFFICES_REVIEW_DAYS} />}</Later>
    </Screen>
  )
}

/** Where the gateway of this build gives places at this office; without one, and while it is not known, nothing. */
function BookHere({ id }: { id: string }) {
  const { t } = useI18n(officesMessages)
  const [asked] = useAsked('/v1/offerings', offeringsIn)
  if (asked.state !== 'there' || !asked.value.some(({ office }) => office === id)) return null
  const page = bookPage({ office: id })
  return (
    <Card>
      <ListItem id="book" icon="holidays" title={t('offices.book')} note={t('offices.bookNote')} href={page} onTap={() => openPage(page)} />
    </Card>
  )
}

function Successor({ id }: { id: string }) {
  const { t, text } = useI18n(officesMessages)
  const next = offices.get(id)?.series.slice(-1)[0]
  if (!next) return null
  return (
    <Button id="successor" onTap={() => openPage(officePage(id))}>
      {t('offices.wentTo', { name: text(next.value.name) })}
    </Button>
  )
}

function Does({ office }: { office: Office }) {
  const { t } = useI18n(officesMessages)
  const { day } = useNow()
  const tasks = tasksOf(office, duties, day)
  if (tasks.length === 0) return null
  return (
    <Section id="does" title={t('offices.does')}>
      <Card>
        {tasks.map((task) => {
          const service = serviceOf(task, office)
          const page = service && servicePage(service)
          return <ListItem key={task} id={`does-${task}`} title={t(`offices.do.${task}`)} note={page && t('offices.guide')} href={page} onTap={page ? () => openPage(page) : undefined} />
        })}
      </Card>
    </Section>
  )
}
