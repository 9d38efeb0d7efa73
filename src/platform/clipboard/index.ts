import { withoutJoiners } from '@/domain/locale/joiner'
import type { Clipboard } from './types'

/** A page without HTTPS has no clipboard; a hidden field is the way that works everywhere. */
function copyByField(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
  }
}

export const copyText: Clipboard['copyText'] = async (shown) => {
  const text = withoutJoiners(shown)
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text)
      return 'copied'
    }
    return copyByField(text) ? 'copied' : 'failed'
  } catch {
    return 'failed'
  }
}
