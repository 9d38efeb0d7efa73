/** Switch, checkbox and radio. `on` in the markup is their state, and what the style sheet draws. */
import { trigger } from './trigger'

export function flipSwitch(element: Element) {
  element.toggleAttribute('on')
  trigger(element, 'change', { value: element.hasAttribute('on') })
}

export function choose(box: Element) {
  const group = box.closest('checkbox-group,radio-group')
  if (box.tagName === 'RADIO') {
    group?.querySelectorAll('radio').forEach((other) => other.removeAttribute('on'))
    box.setAttribute('on', '')
  } else {
    box.toggleAttribute('on')
  }
  if (group) trigger(group, 'change', { value: groupValue(group) })
  else trigger(box, 'change', { value: box.hasAttribute('on') })
}

export function groupValue(group: Element): unknown {
  if (group.tagName === 'RADIO-GROUP') return group.querySelector('radio[on]')?.getAttribute('value') ?? ''
  return Array.from(group.querySelectorAll('checkbox[on]'), (box) => box.getAttribute('value'))
}
