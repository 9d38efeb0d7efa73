/** Every service, by area, place and who I am. */
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { allEntries, AREAS, firstFor, matches, REGIONS, type Area, type Region } from '@/catalog'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { useSettings } from '@/stores'
import { Announcement, Box, Button, Choices, EmptyState, SearchDoor, Section } from '@/ui'
import { GrowingList } from '../growing-list'
import { SEARCH, servicesPage } from '../links'
import { Screen } from '../screen'
import { ALL, FilterSheet } from './filter-sheet'
import { servicesMessages } from './locales'

export default function ServicesPage() {
  const { t } = useI18n(servicesMessages)
  const { who, toggleWho } = useSettings()
  const { params } = useRouter()
  const [area, setArea] = useState<Area | typeof ALL>(AREAS.find((one) => one === params.area) ?? ALL)
  const [region, setRegion] = useState<Region | typeof ALL>(REGIONS.find((one) => one === params.region) ?? ALL)
  const [isOpen, setOpen] = useState(false)

  const chosen: { area?: Area; region?: Region } = { ...(area !== ALL && { area }), ...(region !== ALL && { region }) }
  const found = firstFor(allEntries().filter((entry) => matches(entry, { ...chosen, who })), who)
  const clear = () => {
    setArea(ALL)
    setRegion(ALL)
    who.forEach(toggleWho)
  }
  /** What narrows the list besides the area, so that a closed filter hides nothing. */
  const narrowing = [...(region === ALL ? [] : [t(`region.${region}`)]), ...who.map((one) => t(`who.${one}`))]

  return (
    <Screen title={t('nav.services')} path={servicesPage(chosen)} isWide>
      <SearchDoor label={t('search.hint')} href={SEARCH} onTap={() => openPage(SEARCH)} />
      <Box className="filters">
        <Choices
          id="filter-area"
          label={t('services.area')}
          choices={[{ value: ALL, label: t('services.all') }, ...AREAS.map((value) => ({ value, label: t(`area.${value}`) }))]}
          chosen={[area]}
          isRow
          onChoose={setArea}
        />
      </Box>
      <Section
        id="found"
        title={t('services.count', { count: found.length })}
        action={
          <Button
            id="filter"
            icon="filter"
            label={narrowing.length > 0 ? `${t('services.filter')}: ${narrowing.join(' · ')}` : undefined}
            onTap={() => setOpen(true)}
          >
            {narrowing.length > 0 ? narrowing.join(' · ') : t('services.filter')}
          </Button>
        }
      >
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
      <Announcement text={found.length === 0 ? '' : t('services.count', { count: found.length })} />
      {isOpen && <FilterSheet region={region} count={found.length} onRegion={setRegion} onClose={() => setOpen(false)} />}
    </Screen>
  )
}
