import { useState } from 'react'
import { LOCALES } from '@/domain/locale/locale'
import { faresFor, NOT_KNOWN, paysAsAdult } from '@/domain/journey/fares'
import { isByBoarding } from '@/domain/journey/network'
import { formatMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, SearchField, Section, Table } from '@/ui'
import type { Travel } from '../travel'
import { tripMessages } from '../trip/locales'

const SHOWN = 6
const PEOPLE = ['adult', 'child', 'elder', 'student'] as const
const PAYS = ['card', 'ticket'] as const

/** What one pays from a stop to another behind the same gates. */
export function FareSearch({ travel: { network }, stop }: { travel: Travel; stop: number }) {
  const { t, text, locale } = useI18n(tripMessages)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<number>()
  const { system: at } = network.stops[stop]!
  const system = network.systems[at]
  if (!system) return null
  if (isByBoarding(system.fares)) {
    return (
      <Section id="fares" title={t('station.fares')}>
        <Box className="paragraph">{t('station.noFares')}</Box>
      </Section>
    )
  }
  const { first, count, currency } = system
  const query = typed.trim().toLowerCase()
  const matches =
    query === '' || chosen !== undefined
      ? []
      : Array.from({ length: count }, (_, place) => first + place).filter((other) => other !== stop && LOCALES.some((tag) => network.stops[other]!.name[tag].toLowerCase().includes(query)))
  const amount = (who: (typeof PEOPLE)[number], pay: (typeof PAYS)[number], to: number): string => {
    const hundredths = faresFor(network, { party: [{ who }], pay }).row(at, stop - first)[to - first]!
    return hundredths === NOT_KNOWN ? t('trip.noFare') : formatMoney({ minor: hundredths, currency }, locale)
  }
  /** An adult's fare for others is called so where it is for want of anything published. */
  const nameOf = (who: (typeof PEOPLE)[number]): string => {
    const name = t(`station.who.${who}`)
    return PAYS.every((pay) => paysAsAdult(system, who, pay)) ? t('station.asAdult', { who: name }) : name
  }
  return (
    <Section id="fares" title={t('station.fares')}>
      <Box className="stack">
        <SearchField
          label={t('station.fareTo')}
          placeholder={t('station.fareHint')}
          value={typed}
          clearLabel={t('station.clear')}
          onText={(next) => {
            setTyped(next)
            setChosen(undefined)
          }}
          onSubmit={() => matches[0] !== undefined && setChosen(matches[0])}
        />
        {query !== '' && chosen === undefined && matches.length === 0 && <Box id="fare-none">{t('station.noMatch')}</Box>}
        {matches.length > 0 && (
          <Card>
            {matches.slice(0, SHOWN).map((other) => (
              <ListItem key={other} id={`fare-to-${other}`} title={text(network.stops[other]!.name)} onTap={() => setChosen(other)} />
            ))}
          </Card>
        )}
        {chosen !== undefined && (
          <Table
            id="fare"
            caption={t('station.fareOf', { from: text(network.stops[stop]!.name), to: text(network.stops[chosen]!.name) })}
            columns={[
              { id: 'who', title: t('station.who') },
              { id: 'card', title: t('station.card'), isNumber: true },
              { id: 'ticket', title: t('station.ticket'), isNumber: true },
            ]}
            rows={PEOPLE.map((who) => ({ id: who, cells: [nameOf(who), ...PAYS.map((pay) => amount(who, pay, chosen))] }))}
          />
        )}
      </Box>
    </Section>
  )
}
