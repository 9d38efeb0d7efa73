import { entriesOn } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import { formatDay } from '@/domain/time/civil'
import { travelContact } from '@/facts/travel/contacts'
import { airports, GOING_REVIEW_DAYS, parkings } from '@/facts/travel/going'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Card, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { FreeSpaces } from './free-spaces'
import { goingMessages } from './locales'

/** Flights across the boundary, and where a car stays behind. */
export function FlyView() {
  const { t, text, locale } = useI18n(goingMessages)
  const today = useToday()
  const flights = entriesOn(airports.values(), today)
  const places = entriesOn(parkings.values(), today)
  return (
    <Box className="stack">
      <Section id="airports" title={t('going.airports')}>
        <Card>
          {flights.map(({ value, source }) => (
            <ListItem key={value.name.en} title={text(value.name)} note={[text(value.text), t('going.asOf', { date: formatDay(source.verifiedOn, locale) })].map((line) => <Box key={line}>{line}</Box>)} />
          ))}
        </Card>
      </Section>
      <Later id="rest" isStack>
        {() => (
          <>
            <Section id="parking" title={t('going.parking')}>
              <Card>
                {places.map(({ value, source }) => (
                  <ListItem
                    key={value.name.en}
                    title={text(value.name)}
                    note={[value.fee && t('going.perHour', { amount: formatMoney(value.fee, locale) }), text(value.text), t('going.asOf', { date: formatDay(source.verifiedOn, locale) })]
                      .flatMap((line) => line ?? [])
                      .map((line) => (
                        <Box key={line}>{line}</Box>
                      ))}
                  />
                ))}
              </Card>
            </Section>
            <FreeSpaces />
            <AskHere about={t('going.fly.ask')} contact={travelContact('airport').value} />
            <FactSources entries={[...flights, ...places]} reviewEveryDays={GOING_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}
