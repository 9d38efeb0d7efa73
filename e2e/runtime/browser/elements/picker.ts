/** The picker: a sheet with the choices of a selector, a native field for a day or a time. */
import { askDay, chooseFrom } from '../dialog'
import { recordError } from '../record'
import { trigger } from './trigger'

const ranges = new WeakMap<Element, unknown>()

export const setRange = (picker: Element, range: unknown) => ranges.set(picker, range)

function labels(picker: Element): string[] {
  const range = ranges.get(picker)
  const key = picker.getAttribute('range-key')
  if (!Array.isArray(range)) return []
  return range.map((item: unknown) => (key && typeof item === 'object' && item ? String((item as Record<string, unknown>)[key]) : String(item)))
}

export async function openPicker(picker: Element) {
  const mode = picker.getAttribute('mode') ?? 'selector'
  if (mode === 'selector') {
    const index = await chooseFrom(labels(picker))
    if (index >= 0) trigger(picker, 'change', { value: index })
  } else if (mode === 'date' || mode === 'time') {
    const value = await askDay(mode, picker.getAttribute('value') ?? '')
    if (value) trigger(picker, 'change', { value })
  } else {
    recordError('element', `<picker mode="${mode}"> is not modelled`)
  }
}
