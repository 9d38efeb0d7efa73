import { REGIONS, type Region } from '@/catalog'
import { BAY, SKETCH_PLACES } from '@/domain/region/bay-sketch'
import { useI18n } from '@/i18n'
import { Button, MapSketch, Section, Sheet } from '@/ui'
import { WhoChoice } from '../who-choice'
import { servicesMessages } from './locales'

export const ALL = 'all'

const PLACES = Object.keys(SKETCH_PLACES) as (keyof typeof SKETCH_PLACES)[]

interface FilterSheetProps {
  region: Region | typeof ALL
  /** Services that are left. */
  count: number
  onRegion: (region: Region | typeof ALL) => void
  onClose: () => void
}

/** Narrows the list by place and by who one is; the list behind follows at once. */
export function FilterSheet({ region, count, onRegion, onClose }: FilterSheetProps) {
  const { t } = useI18n(servicesMessages)
  return (
    <Sheet
      id="filters"
      title={t('services.filter')}
      closeLabel={t('nav.close')}
      onClose={onClose}
      foot={
        <Button id="filters-done" kind="main" onTap={onClose}>
          {t('services.show', { count })}
        </Button>
      }
    >
      <MapSketch
        id="filter-region"
        label={t('services.region')}
        {...BAY}
        wide={[
          { id: ALL, label: t('services.wholeArea') },
          { id: 'guangdong', label: t('region.guangdong') },
        ]}
        markers={PLACES.map((value) => ({ id: value, label: t(`region.${value}`), ...SKETCH_PLACES[value] }))}
        chosen={region}
        onChoose={(value) => onRegion(REGIONS.find((one) => one === value) ?? ALL)}
      />
      <Section title={t('who.label')}>
        <WhoChoice />
      </Section>
    </Sheet>
  )
}
