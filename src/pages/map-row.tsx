import type { MapTarget } from '@/domain/position/map-target'
import { useI18n } from '@/i18n'
import { mapLinkOf, openMap } from '@/platform/map'
import { ListItem } from '@/ui'

interface MapRowProps {
  target: MapTarget
  /** The page's own words; `copied` says so of the address, where no map opens. */
  words: { title: string; byAddress: string; copied: string }
  onSay: (text: string | undefined) => void
}

/** A row that finds a place on the map, by its position or else by its address. */
export function MapRow({ target, words, onSay }: MapRowProps) {
  const { t } = useI18n()
  const show = async () => {
    onSay(undefined)
    const outcome = await openMap(target)
    if (outcome === 'copied') onSay(words.copied)
    if (outcome === 'failed') onSay(t('outcome.failed', { text: target.address }))
  }
  return (
    <ListItem
      id="map"
      icon="office"
      sign="open"
      title={words.title}
      note={target.kind === 'address' ? words.byAddress : undefined}
      href={mapLinkOf(target)}
      opensOutside
      onTap={() => void show()}
    />
  )
}
