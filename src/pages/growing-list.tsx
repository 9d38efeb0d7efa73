import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { Entry } from '@/catalog'
import { Button } from '@/ui'
import { ServiceRows } from './service-row'

/** Rows drawn at first and added each time: the first screen of a phone, and few enough for a mini program's first update. */
const PAGE_SIZE = 10

/** A long list that grows when its end is reached, or at a tap. Give it a `key` of the filter, so that it starts anew. */
export function GrowingList({ entries, moreLabel }: { entries: Entry[]; moreLabel: (count: number) => string }) {
  const [shown, setShown] = useState(PAGE_SIZE)
  const rest = entries.length - shown
  const grow = () => rest > 0 && setShown(shown + PAGE_SIZE)
  useReachBottom(grow)
  return (
    <>
      <ServiceRows entries={entries.slice(0, shown)} />
      {rest > 0 && (
        <Button id="more" onTap={grow}>
          {moreLabel(Math.min(rest, PAGE_SIZE))}
        </Button>
      )}
    </>
  )
}
