import { isWanted } from '@/domain/directory/wanted'
import { cityOfPlace } from '@/domain/directory/directory-place'
import type { OfficeEntry } from '@/domain/office/offices-on'
import type { Moment } from '@/domain/opening-hours/opening-hours'
import { BAY, cityMark, SKETCH_PLACES } from '@/domain/region/bay-sketch'
import { DISTRICT_IDS } from '@/domain/region/district'
import type { Feature, Place } from '@/facts/directory/places'
import { useI18n } from '@/i18n'
import { Box, Button, Buttons, Choices, ChoiceField, MapSketch, Section, Sheet, TextField } from '@/ui'
import { CITIES, type Asked, type ListId } from './asked'
import { FEATURES } from './kinds'
import { placesMessages } from './locales'
import { stateOf } from './opening'
import { districtInWords } from './place-words'

const ALL = 'all'

export interface FilterSheetProps {
  asked: Asked
  /** All places, of every kind and city. */
  entries: readonly OfficeEntry<Place>[]
  /** Places that are left. */
  count: number
  now: Moment
  onChange: (given: Partial<Record<ListId, string | undefined>>) => void
  onClose: () => void
}

/** Name, city, what it must have, and from where: the list behind follows at once. */
export function FilterSheet({ asked, entries, count, now, onChange, onClose }: FilterSheetProps) {
  const { t } = useI18n(placesMessages)
  const { city, features, from } = asked
  const elsewhere = entries.filter(({ entry }) => isWanted(entry.value, { ...asked, city: undefined }))
  const markers = CITIES.map((one) => {
    const states = elsewhere.filter(({ entry }) => cityOfPlace(entry.value) === one).map(({ entry }) => stateOf(entry.value, now).state)
    const open = states.filter((state) => state === 'open').length
    // Where no hours were found, none open would be a guess.
    const words = states.some((state) => state !== 'unknown') ? 'onMap' : 'count'
    return { id: one, label: t(`region.${one}`), kind: cityMark(states), state: t(states.length === 1 ? `places.${words}.one` : `places.${words}.other`, { count: states.length, open }), ...SKETCH_PLACES[one] }
  })
  // Only what tells places of the kind apart: what none has would leave nothing, and what all have everything.
  const ofKind = entries.filter(({ entry }) => isWanted(entry.value, { kind: asked.kind }))
  const tellsApart = (feature: Feature) => {
    const count = ofKind.filter(({ entry }) => entry.value.features?.includes(feature)).length
    return count > 0 && count < ofKind.length
  }
  const offered = FEATURES.filter((feature) => features.includes(feature) || tellsApart(feature))
  const toggle = (feature: string) => {
    const next = features.some((one) => one === feature) ? features.filter((one) => one !== feature) : [...features, feature]
    onChange({ feature: next.join(',') || undefined })
  }
  return (
    <Sheet
      id="filters"
      title={t('places.filter')}
      closeLabel={t('nav.close')}
      onClose={onClose}
      foot={
        <Buttons>
          <Button id="filters-done" kind="main" onTap={onClose}>
            {t(count === 1 ? 'places.show.one' : 'places.show.other', { count })}
          </Button>
          <Button id="filters-clear" onTap={() => onChange({ city: undefined, feature: undefined, text: undefined, from: undefined })}>
            {t('places.clear')}
          </Button>
        </Buttons>
      }
    >
      <Box className="stack">
        <TextField id="text" label={t('places.name')} placeholder={t('places.nameHint')} value={asked.text} maxLength={40} onText={(text) => onChange({ text: text || undefined })} onSubmit={onClose} />
        <Section id="city-part" title={t('places.city')}>
          <Box className="paragraph">
            <Choices id="city-all" label={t('places.city')} choices={[{ value: ALL, label: t('places.allCities') }]} chosen={city ? [] : [ALL]} isFinal onChoose={() => onChange({ city: undefined })} />
          </Box>
          <MapSketch
            id="city"
            label={t('places.city')}
            {...BAY}
            markers={markers}
            chosen={city}
            onChoose={(id) => onChange({ city: id })}
          />
        </Section>
        {offered.length > 0 && (
          <Section id="must" title={t('places.must')}>
            <Choices id="feature" label={t('places.must')} choices={offered.map((value) => ({ value, label: t(`places.has.${value}`) }))} chosen={features} allowsMany onChoose={toggle} />
            <Box className="list-item-note">{t('places.mustNote')}</Box>
          </Section>
        )}
        <ChoiceField
          id="from"
          label={t('places.from')}
          choices={[{ value: ALL, label: t('places.anywhere') }, ...DISTRICT_IDS.map((value) => ({ value, label: districtInWords(value, t) }))]}
          chosen={from ?? ALL}
          placeholder={t('question.choose')}
          onChoose={(value) => onChange({ from: value === ALL ? undefined : value })}
        />
      </Box>
    </Sheet>
  )
}
