import { followPhone, showLook as drawLook } from './native'
import type { Chrome } from './types'

export * from './native'

export const showLook: Chrome['showLook'] = (look) => {
  followPhone()
  drawLook(look)
}
