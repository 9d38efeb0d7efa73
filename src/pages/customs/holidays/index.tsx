/** Holidays and peaks: what a day is in the three places, on one calendar, and when the control points are crowded. */
import { useState } from 'react'
import { factOn, type FactEntry } from '@/domain/fact/fact'
import { HOLIDAY_PLACES, nextHoliday, placeDay, type HolidayPlace } from '@/domain/holiday/calendar'
import { lastTime, toldOf } from '@/domain/holiday/crowd'
import type { Locale } from '@/domain/locale/locale'
import { dayIn, type CivilDate } from '@/domain/time/civil'
import { firstDayOf, monthOf } from '@/domain/time/month'
import { crowdFacts, holidayCalendar, holidayReviewDays, mainlandNotice } from '@/facts/customs/holidays'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { useSettings, type Who } from '@/stores'
import { Box, Columns, Section, SegmentedControl } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { HOLIDAYS } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { DayCard, festivalOn } from './day-card'
import { dayWords } from './day-words'
import { Legend } from './legend'
import { ListView } from './list-view'
import { holidayMessages } from './locales'
import { LongDays } from './long-days'
import { MonthView } from './month-view'
import { NextHolidays } from './next-holidays'
import { NotAnnounced } from './not-announced'

const LISTS = holidayCalendar.flatMap(({ series }) => series)
const RANGE = {
  first: monthOf(LISTS.map(({ effectiveFrom }) => effectiveFrom!).sort()[0]!),
  last: monthOf(LISTS.map(({ effectiveTo }) => effectiveTo!).sort().slice(-1)[0]!),
}

/** A day that an address names, if there is such a day and something is known of its month. */
function dayInRange(text: string | undefined): CivilDate | undefined {
  const day = dayIn(text)
  return day && monthOf(day) >= RANGE.first && monthOf(day) <= RANGE.last ? day : undefined
}

/** Where those who read a language are most at home. */
const HOME: Record<Locale, HolidayPlace> = { 'zh-Hans': 'mainland', 'zh-Hant': 'hong-kong', en: 'hong-kong', pt: 'macao' }

/** Where somebody works, as far as they said who they are; else by the language they read. */
function placeOf(who: readonly Who[], locale: Locale): HolidayPlace {
  return HOLIDAY_PLACES.find((place) => who.includes(place)) ?? HOME[locale]
}

/** What the page says of a day comes from these. */
function entriesOf(day: CivilDate): FactEntry<unknown>[] {
  const festival = festivalOn(day)
  return [
    ...HOLIDAY_PLACES.flatMap((place) => placeDay(holidayCalendar, place, day).entries),
    ...toldOf(crowdFacts, day).map(({ entry }) => entry),
    ...(festival ? lastTime(crowdFacts, festival, day) : []),
  ]
}

/** Where all comes from that the page says of these days and of the next holidays. */
function Sources({ days, today }: { days: readonly CivilDate[]; today: CivilDate }) {
  const notice = factOn(mainlandNotice, today)
  const next = HOLIDAY_PLACES.flatMap((place) => {
    const found = nextHoliday(holidayCalendar, place, today)
    return found.ok ? [found.day] : []
  })
  return <FactSources entries={[...[...days, ...next].flatMap(entriesOf), ...(notice.ok ? [notice.fact] : [])]} reviewEveryDays={holidayReviewDays} />
}

export default function HolidaysPage() {
  const i18n = useI18n(holidayMessages)
  const { t } = i18n
  const today = useToday()
  const who = useSettings((settings) => settings.who)
  const { answers, path, answer } = useAnswers(HOLIDAYS, ['day', 'month', 'view', 'place'])

  const chosen = dayInRange(answers.day)
  /** The day that was asked for comes first; one that is chosen later shows where it was chosen. */
  const [askedFirst] = useState(chosen)
  const asked = askedFirst ?? today
  const month = monthOf(dayInRange(`${answers.month}-01`) ?? chosen ?? today)
  const view = answers.view === 'list' ? 'list' : 'month'
  const place = HOLIDAY_PLACES.find((one) => one === answers.place) ?? placeOf(who, i18n.locale)

  return (
    <Screen title={t('holidays.title')} path={path} isWide>
      <Columns
        first={
          <>
            <Section id="asked" title={asked === today ? t('holidays.today', { date: dayWords(i18n, today) }) : dayWords(i18n, asked)}>
              <DayCard id="asked-facts" day={asked} />
            </Section>
            <NextHolidays today={today} />
          </>
        }
        asked={
          <Section id="calendar" title={t('holidays.calendar')}>
            <Box className="stack">
              <SegmentedControl
                id="view"
                label={t('holidays.view')}
                choices={[
                  { value: 'month', label: t('holidays.asMonth') },
                  { value: 'list', label: t('holidays.asList') },
                ]}
                chosen={view}
                onChoose={(value) => answer('view', value)}
              />
              <Later id="calendar-later" isStack>
                {() =>
                  view === 'list' ? (
                    <>
                      <ListView from={today} last={RANGE.last} />
                      <NotAnnounced day={firstDayOf(RANGE.last)} />
                    </>
                  ) : (
                    <>
                      <MonthView
                        month={month}
                        range={RANGE}
                        today={today}
                        chosen={chosen}
                        onTurn={(to) => answer('month', to)}
                        onChoose={(day) => {
                          answer('day', day)
                          answer('month', monthOf(day))
                        }}
                      />
                      <Box isLive>
                        {chosen && chosen !== asked ? (
                          <Section id="chosen" title={dayWords(i18n, chosen)}>
                            <DayCard id="chosen-facts" day={chosen} />
                          </Section>
                        ) : (
                          t('holidays.tapDay')
                        )}
                      </Box>
                      <Legend />
                      <NotAnnounced day={firstDayOf(month)} />
                    </>
                  )
                }
              </Later>
            </Box>
          </Section>
        }
      >
        <Later id="rest" isStack>
          {() => (
            <>
              <LongDays today={today} place={place} onPlace={(one) => answer('place', one)} />
              <Sources days={[asked, firstDayOf(month), ...(chosen ? [chosen] : [])]} today={today} />
            </>
          )}
        </Later>
      </Columns>
    </Screen>
  )
}
