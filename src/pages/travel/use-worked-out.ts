import { useEffect, useRef, useState } from 'react'
import { afterDrawing } from '@/platform/drawing'

/**
 * What takes a moment to work out, once the page that asks for it is on the screen; `undefined` until then.
 *
 * @param key names what is asked: another one is worked out anew
 */
export function useWorkedOut<Value>(key: string, work: () => Value): Value | undefined {
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })
  const [found, setFound] = useState<{ key: string; value: Value }>()
  useEffect(() => afterDrawing(() => setFound({ key, value: latest.current() })), [key])
  return found?.key === key ? found.value : undefined
}
