/** One life area: all its services. */
import { useRouter } from '@tarojs/taro'
import { allEntries, AREAS, firstFor, matches, type Area } from '@/catalog'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { useSettings } from '@/stores'
import { Button, EmptyState, Section } from '@/ui'
import { GrowingList } from '../../growing-list'
import { areaPage, SERVICES } from '../../links'
import { SavedTrips } from '../../saved-trips'
import { Screen } from '../../screen'
import { servicesMessages } from '../locales'
import { AreaTools, toolsOf } from './tools'

export default function AreaPage() {
  const { t } = useI18n(servicesMessages)
  const { who } = useSettings()
  const area = useRouter().params.area as Area
  if (!AREAS.includes(area)) {
    return (
      <Screen title={t('nav.services')} path={SERVICES}>
        <EmptyState id="none" title={t('services.none')}>
          <Button onTap={() => openPage(SERVICES)}>{t('nav.services')}</Button>
        </EmptyState>
      </Screen>
    )
  }
  const tools = toolsOf(area)
  const found = allEntries().filter((entry) => matches(entry, { area }) && !tools.some(({ service }) => service === entry.id))
  const list = <GrowingList key={who.join()} entries={firstFor(found, who)} />
  return (
    <Screen title={t(`area.${area}`)} path={areaPage(area)} isWide>
      <AreaTools area={area} />
      {area === 'travel' && <SavedTrips />}
      {tools.length > 0 ? (
        <Section id="services" title={t('nav.services')}>
          {list}
        </Section>
      ) : (
        list
      )}
    </Screen>
  )
}
