import { asTyped } from '@/domain/locale/as-typed'
import type { Clipboard } from './types'

/** What is selected on the page and copied by hand is as people type it, too. Documents are also made where there is no page (`tools/prerender`). */
if (typeof document !== 'undefined')
  document.addEventListener('copy', (event) => {
    const shown = String(getSelection())
    const text = asTyped(shown)
    if (text === shown) return
    event.clipboardData!.setData('text', text)
    event.preventDefault()
  })

/** A page without HTTPS has no clipboard; a hidden field is the way that works everywhere. */
function copyByField(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
  }
}

export const copyText: Clipboard['copyText'] = async (shown) => {
  const text = asTyped(shown)
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
