/** What a form hands over when it is sent. */
import { groupValue } from './choice'

export function formValue(form: Element): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  form.querySelectorAll('[name]').forEach((field) => {
    const name = field.getAttribute('name') ?? ''
    if (field.tagName === 'SWITCH') value[name] = field.hasAttribute('on')
    else if (field.tagName.endsWith('-GROUP')) value[name] = groupValue(field)
    else value[name] = (field as HTMLInputElement).value ?? field.getAttribute('value') ?? ''
  })
  return value
}
