/** Neither WeChat nor Alipay lets a page speak without a server of its own (November 2026). */
import type { Speech } from './types'

export const hasSpeech: Speech['hasSpeech'] = false

export const speak: Speech['speak'] = () => Promise.resolve('failed')

export const hush: Speech['hush'] = () => undefined
