/** A browser has the whole page in the document that was sent, so that all of it is drawn at once. */
import { afterDrawing } from '@/platform/drawing'
import type { Near } from './types'

export const whenNear: Near['whenNear'] = (_id, callback) => afterDrawing(callback)
