import type { Entry } from '@/catalog'
import { hasNativeBars } from '@/platform/chrome'
import { MoreButton } from './more-button'
import { ServiceRows } from './service-row'
import { useDrawn } from './use-drawn'
import { useGrowing } from './use-growing'

const FIRST = 6
/** Once the first update is on the screen a browser draws what fills a window. */
const FIRST_IN_BROWSER = 20
const STEP = 20

/** A long list of services that grows. Give it a `key` of the filter, so that it starts anew. */
export function GrowingList({ entries }: { entries: Entry[] }) {
  const isDrawn = useDrawn()
  const { shown, next, grow } = useGrowing(entries.length, isDrawn && !hasNativeBars ? FIRST_IN_BROWSER : FIRST, STEP)
  return (
    <>
      <ServiceRows entries={entries.slice(0, shown)} />
      <MoreButton next={next} onTap={grow} />
    </>
  )
}
