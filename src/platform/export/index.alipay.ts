import { copyText } from '@/platform/clipboard'
import type { Export } from './types'

export const exportText: Export['exportText'] = (_fileName, text) => copyText(text)
