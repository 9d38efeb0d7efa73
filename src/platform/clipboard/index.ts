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
  // Written out, not by withoutJoiners: a module of its own would add to the first load.
  const text = shown.replace(/\u2060/g, '')
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
