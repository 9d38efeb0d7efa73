import { entryOn } from '@/domain/fact/fact'
import { contactNamed } from '@/facts/customs/contacts'
import { vehicleFacts, type Licence } from '@/facts/customs/vehicles'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { useSettings } from '@/stores'
import { Box, Card, Columns, ListItem, Question } from '@/ui'
import { AskHere } from '../../ask-here'
import { dotted } from '../../dotted'
import { FactSources } from '../../fact-sources'
import { placeName } from './asked'
import { carMessages } from './locales'

const OF = ['hong-kong', 'macao', 'mainland', 'other'] as const
const WHERE = ['mainland', 'hong-kong', 'macao'] as const

/** What a licence of one place is worth in the others. */
export function LicencesView({ of: given, onChoose }: { of: string; onChoose: (of: string) => void }) {
  const { t, text } = useI18n(carMessages)
  const today = useToday()
  const who = useSettings((settings) => settings.who)
  const likely = OF.find((one) => who.includes(one as 'macao'))
  const of = OF.find((one) => one === given) ?? likely ?? ''
  const found = WHERE.filter((place) => place !== of).map((place) => ({ place, entry: entryOn(vehicleFacts.licence.get(`licence/${of}/${place}`), today) }))
  const police = contactNamed('macao-police').series[0]!
  const exchange = entryOn(vehicleFacts.pitfall.get('licence/direct-issue'), today)
  const isExchanged = of === 'mainland' || of === 'other'
  const isUnknown = of !== '' && found.some(({ entry }) => !entry)

  const worth = ({ how, days, months }: Licence) => {
    if (how !== 'drive') return t(`car.l.${how}`)
    return days ? t('car.l.days', { count: days }) : t('car.l.months', { count: months! })
  }
  const note = ({ onlyFor, then }: Licence) =>
    dotted([onlyFor && t(`car.l.${onlyFor}`), then && t(then === 'register' ? 'car.l.register' : 'car.l.then-exchange')])
  return (
    <Columns
      asked={
        <Question
          id="licence-of"
          label={t('car.licences.of')}
          options={OF.map((value) => ({ value, label: placeName(t, value) }))}
          chosen={of}
          placeholder={t('question.choose')}
          onChoose={onChoose}
        />
      }
    >
      {of !== '' && (
        <>
          <Card>
            {found.map(
              ({ place, entry }) =>
                entry && (
                  <ListItem
                    key={place}
                    id={`licence-in-${place}`}
                    icon={entry.value.how === 'drive' ? 'check' : 'caution'}
                    title={`${placeName(t, place)}\u00a0· ${worth(entry.value)}`}
                    note={note(entry.value)}
                  />
                ),
            )}
          </Card>
          {isExchanged && exchange && <Box>{text(exchange.value.text)}</Box>}
          {isUnknown && <AskHere about={t('car.l.unknown')} contact={police.value} />}
          <FactSources entries={[...found.flatMap(({ entry }) => entry ?? []), ...(isExchanged && exchange ? [exchange] : []), ...(isUnknown ? [police] : [])]} />
        </>
      )}
    </Columns>
  )
}
