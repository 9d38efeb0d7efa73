import { identify } from '@/domain/identity/identify'
import type { CivilDate } from '@/domain/time/civil'

/** `none`: too little to tell; `wrong`: no document's number, or mistyped, or the machine-readable lines, which hold more than a number. */
export type NumberState = 'none' | 'wrong' | 'checked' | 'formed'

const LEAST = 5

/** Whether a text can be the number of the document that is shown at the counter, checked on the phone alone. */
export function numberState(text: string, today: CivilDate): NumberState {
  if (text.replace(/\s/g, '').length < LEAST) return 'none'
  const right = identify(text, today).filter(({ kind, state }) => kind !== 'td1' && kind !== 'td3' && state !== 'wrong')
  if (right.length === 0) return 'wrong'
  return right.some(({ state }) => state === 'checked') ? 'checked' : 'formed'
}
