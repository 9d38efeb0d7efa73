import { useEffect, useRef, useState } from 'react'
import { afterDrawing } from '@/platform/drawing'

/**
 * What takes a moment to work out, once the page that asks for it is on the screen; `undefined` until then.
 *
 * @param key names what is asked: another one is worked out anew
 * @param state names what it is worked out by: where that changes, what was found stands until the new is there
 */
export function useWorkedOut<Value>(key: string, work: () => Value, state?: string): Value | undefined {
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })
  const [found, setFound] = useState<{ key: string; value: Value }>()
  useEffect(() => afterDrawing(() => setFound({ key, value: latest.current() })), [key, state])
  return found?.key === key ? found.value : undefined
}
