import type { Entry } from '@/catalog'
import { useI18n } from '@/i18n'
import { Button } from '@/ui'
import { hasNativeBars } from '@/platform/chrome'
import { ServiceRows } from './service-row'
import { useDrawn } from './use-drawn'
import { useGrowing } from './use-growing'

const FIRST = 6
/** Once the first update is on the screen a browser draws what fills a window. */
const FIRST_IN_BROWSER = 20
const STEP = 20

/** A long list of services that grows. Give it a `key` of the filter, so that it starts anew. */
export function GrowingList({ entries }: { entries: Entry[] }) {
  const { t } = useI18n()
  const isDrawn = useDrawn()
  const growing = useGrowing(entries.length, FIRST, STEP)
  const shown = isDrawn && !hasNativeBars ? Math.max(growing.shown, FIRST_IN_BROWSER) : growing.shown
  const next = Math.min(STEP, Math.max(0, entries.length - shown))
  return (
    <>
      <ServiceRows entries={entries.slice(0, shown)} />
      {next > 0 && (
        <Button id="more" onTap={() => growing.growFrom(shown)}>
          {t('list.more', { count: next })}
        </Button>
      )}
    </>
  )
}
