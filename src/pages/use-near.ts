import { useState } from 'react'
import type { RoughPosition } from '@/domain/position/distance'
import { currentPosition, type Located } from '@/platform/location'

export type Asking = 'asking' | 'found' | Extract<Located, { ok: false }>['reason']

/** Where the person is, once they asked for it; it stays in the memory of this page. */
export function useNear(): { me?: RoughPosition; asking?: Asking; locate: () => Promise<boolean>; forget: () => void } {
  const [me, setMe] = useState<RoughPosition>()
  const [asking, setAsking] = useState<Asking>()
  const locate = async () => {
    setAsking('asking')
    const found = await currentPosition()
    setMe(found.ok ? found.position : undefined)
    setAsking(found.ok ? 'found' : found.reason)
    return found.ok
  }
  const forget = () => {
    setMe(undefined)
    setAsking(undefined)
  }
  return { me, asking, locate, forget }
}
