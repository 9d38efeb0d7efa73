/** Send a mini-program event from an element that the browser, not the engine, moved. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { guarded } from '../record'

type Drawn = Element & { __wxElement?: glassEasel.GeneralComponent }

/** True for elements that come from a template, false for the runtime's own dialogs and bars. */
export const isDrawn = (element: Element) => (element as Drawn).__wxElement !== undefined

export function trigger(element: Element, name: string, detail: unknown) {
  const target = (element as Drawn).__wxElement
  if (target) guarded(`event ${name}`, () => glassEasel.Event.triggerEvent(target, name, detail, { bubbles: false, composed: false }))
}
