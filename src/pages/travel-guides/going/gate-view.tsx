import { entriesOn, entryOn } from '@/domain/fact/fact'
import { travelContact } from '@/facts/travel/contacts'
import { closing, gates, GOING_REVIEW_DAYS, luggage } from '@/facts/travel/going'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Card, KeyFacts, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { DOCUMENT } from '../../links'
import { goingMessages } from './locales'

/** How permits and passports are used for trains, what closes when, luggage; and what nobody told. */
export function GateView() {
  const { t, text } = useI18n(goingMessages)
  const today = useToday()
  const known = entriesOn(gates.values(), today)
  const close = entryOn(closing, today)
  const bags = entryOn(luggage, today)
  return (
    <Box className="stack">
      <Box className="paragraph">{t('going.gate.lead')}</Box>
      {known.map(({ value: { document, steps } }) => (
        <Section key={document} id={`gate-${document}`} title={t(`going.gate.${document}`)}>
          <Card>
            {steps.map((step, index) => (
              <ListItem key={index} title={text(step)} />
            ))}
          </Card>
        </Section>
      ))}
      <Later id="rest" isStack>
        {() => (
          <>
            <Card>
              <KeyFacts
                id="rail-facts"
                facts={[
                  ...(close ? [{ icon: 'time' as const, label: t('going.counter'), value: t('going.counter.minutes', { count: close.value.minutes }) }] : []),
                  ...(bags
                    ? [
                        {
                          icon: 'carry' as const,
                          label: t('going.luggage'),
                          value: t('going.luggage.rail', { size: bags.value.maxSumCm, adult: bags.value.adultKg, child: bags.value.childKg }),
                          note: t('going.luggage.note'),
                        },
                      ]
                    : []),
                ]}
              />
            </Card>
            <Box>{t('going.gate.staffed')}</Box>
            <AskHere about={t('going.gate.unknown')} contact={travelContact('rail').value} />
            <Card>
              <ListItem id="which-document" icon="document" title={t('going.whichDocument')} href={DOCUMENT} onTap={() => openPage(DOCUMENT)} />
            </Card>
            <FactSources entries={[...known, close, bags].flatMap((entry) => entry ?? [])} reviewEveryDays={GOING_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}
