/** One place: what it is, what it costs, whether it is open, how one gets there, and who says so. */
import { useRouter } from '@tarojs/taro'
import { officesOn } from '@/domain/office/offices-on'
import { places } from '@/facts/directory/places'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Button, EmptyState } from '@/ui'
import { placePage, PLACES } from '../../links'
import { Screen } from '../../screen'
import { decoded } from '../../use-answers'
import { placesMessages } from '../locales'
import { PlaceView } from './place-view'

export default function PlacePage() {
  const { t } = useI18n(placesMessages)
  const { params } = useRouter()
  const id = decoded(params.id ?? '')
  const { day } = useNow()
  const fact = places.get(id)
  const { there, gone } = officesOn(fact ? [fact] : [], day)
  const found = there[0] ?? gone[0]
  if (found) return <PlaceView id={id} entry={found.entry} isGone={there.length === 0} />
  return (
    <Screen title={t('places.title')} path={placePage(id)}>
      <EmptyState id="missing" title={t('places.missing')}>
        <Button id="all-places" kind="main" href={PLACES} onTap={() => openPage(PLACES)}>
          {t('places.allPlaces')}
        </Button>
      </EmptyState>
    </Screen>
  )
}
