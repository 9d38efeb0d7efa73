import { useEffect, useState } from 'react'
import { afterDrawing } from '@/platform/drawing'

/** False until the page's first update is on the screen: what stands below it waits, to keep that update small. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => afterDrawing(() => setDrawn(true)), [])
  return isDrawn
}
