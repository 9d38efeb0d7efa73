import { entryOn } from '@/domain/fact/fact'
import { separator } from '@/domain/locale/separator'
import { codesOf, LADDER_IDS, LADDERS, PLACES, type LadderId, type Raised, type SignalPlace } from '@/domain/signal/ladders'
import type { CivilDate } from '@/domain/time/civil'
import { meanings, SIGNALS_REVIEW_DAYS } from '@/facts/living/signals'
import { travelContact } from '@/facts/travel/contacts'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section, Table } from '@/ui'
import { FactSources } from '../../fact-sources'
import type { Held } from './held'
import { signalsMessages } from './locales'

const meaningOf = (id: LadderId, code: string, day: CivilDate) => entryOn(meanings.get(`meaning/${id}/${code}`), day)
const WIND: Record<SignalPlace, LadderId> = { 'hong-kong': 'hkw', macao: 'mow', mainland: 'gdw' }

/** What each signal means: those that are up first, then winds of one force side by side, then rain and sea. */
export function Meanings({ raised, held, day }: { raised: Raised; held: readonly Held[]; day: CivilDate }) {
  const { t, text, locale } = useI18n(signalsMessages)
  const all = LADDER_IDS.flatMap((id) => codesOf(id).map((code) => ({ id, code, entry: meaningOf(id, code, day) })))
  const up = all.filter(({ id, code }) => raised[id] === code)
  const forces = [...new Set(all.flatMap(({ entry }) => entry?.value.force ?? []))].sort((one, other) => one - other)
  const signalsAt = (place: SignalPlace, force: number): string => {
    const these = all.filter(({ id, entry }) => id === WIND[place] && entry?.value.force === force)
    return these.map(({ code }) => t(`signals.code.${code}`)).join(separator(locale)) || t('signals.table.none')
  }
  const saidOf = (entry: ReturnType<typeof meaningOf>) => (entry ? text(entry.value.text) : t('signals.meaning.none'))

  return (
    <Box className="stack">
      {up.length > 0 && (
        <Section id="up" title={t('signals.up')}>
          <Card>
            {up.map(({ id, code, entry }) => (
              <ListItem key={id} id={`up-${id}`} icon="caution" title={`${t(`signals.ladder.${id}`)}\u00a0${t(`signals.code.${code}`)}`} note={saidOf(entry)} />
            ))}
          </Card>
        </Section>
      )}
      <Section id="levels" title={t('signals.table')}>
        <Table
          caption={t('signals.table.caption')}
          columns={[{ id: 'force', title: t('signals.table.force') }, ...PLACES.map((place) => ({ id: place, title: t(`signals.place.${place}`) }))]}
          rows={forces.map((force) => ({ id: String(force), cells: [t(`signals.force.${force as 0 | 6 | 8 | 10 | 12}`), ...PLACES.map((place) => signalsAt(place, force))] }))}
        />
      </Section>
      {LADDER_IDS.filter((id) => LADDERS[id].family !== 'wind').map((id) => (
        <Section key={id} id={`all-${id}`} title={t(`signals.ladder.${id}`)}>
          <Card>
            {codesOf(id).map((code) => (
              <ListItem key={code} title={t(`signals.code.${code}`)} note={saidOf(meaningOf(id, code, day))} />
            ))}
          </Card>
        </Section>
      ))}
      <FactSources entries={[...held.map(({ entry }) => entry), ...(held.length > 0 ? [travelContact('hong-kong')] : []), ...all.flatMap(({ entry }) => entry ?? [])]} reviewEveryDays={SIGNALS_REVIEW_DAYS} />
    </Box>
  )
}
