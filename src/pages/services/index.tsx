/** Every service, by area, place and who I am. */
import { useState } from 'react'
import { AREAS, entries, matches, REGIONS, type Area, type Region } from '@/catalog'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { useSettings } from '@/stores'
import { Box, Button, Choices, EmptyState, SearchDoor, Section } from '@/ui'
import { GrowingList } from '../growing-list'
import { SEARCH, SERVICES } from '../links'
import { Screen } from '../screen'
import { WhoChoice } from '../who-choice'
import { servicesMessages } from './locales'

const ALL = 'all'

export default function ServicesPage() {
  const { t } = useI18n(servicesMessages)
  const { who, toggleWho } = useSettings()
  const [area, setArea] = useState<Area | typeof ALL>(ALL)
  const [region, setRegion] = useState<Region | typeof ALL>(ALL)
  const [isOpen, setOpen] = useState(false)

  const found = entries.filter((entry) =>
    matches(entry, { area: area === ALL ? undefined : area, region: region === ALL ? undefined : region, who }),
  )
  const clear = () => {
    setArea(ALL)
    setRegion(ALL)
    who.forEach(toggleWho)
  }
  const all = { value: ALL, label: t('services.all') } as const
  /** What narrows the list besides the area, so that a closed filter hides nothing. */
  const narrowing = [...(region === ALL ? [] : [t(`region.${region}`)]), ...who.map((one) => t(`who.${one}`))]

  return (
    <Screen title={t('nav.services')} path={SERVICES}>
      <SearchDoor label={t('search.hint')} href={SEARCH} onTap={() => openPage(SEARCH)} />
      <Box className="filters">
        <Choices
          id="filter-area"
          label={t('services.area')}
          choices={[all, ...AREAS.map((value) => ({ value, label: t(`area.${value}`) }))]}
          chosen={[area]}
          isRow
          onChoose={setArea}
        />
        <Button id="filter" icon="filter" onTap={() => setOpen(!isOpen)}>
          {narrowing.length > 0 ? narrowing.join(' · ') : t('services.filter')}
        </Button>
        {isOpen && (
          <Choices
            id="filter-region"
            label={t('services.region')}
            choices={[all, ...REGIONS.map((value) => ({ value, label: t(`region.${value}`) }))]}
            chosen={[region]}
            onChoose={setRegion}
          />
        )}
        {isOpen && <WhoChoice />}
      </Box>
      <Section id="found" title={t('services.count', { count: found.length })}>
        {found.length > 0 ? (
          <GrowingList key={`${area} ${region} ${who.join()}`} entries={found} />
        ) : (
          <EmptyState id="none" title={t('services.none')}>
            <Button id="clear" onTap={clear}>
              {t('services.clear')}
            </Button>
          </EmptyState>
        )}
      </Section>
    </Screen>
  )
}
