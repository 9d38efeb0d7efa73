import { useReady } from '@tarojs/taro'
import { useState } from 'react'

/** False until the page's first update has been drawn: what stands below the first screen waits, to keep that update small. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useReady(() => setDrawn(true))
  return isDrawn
}
