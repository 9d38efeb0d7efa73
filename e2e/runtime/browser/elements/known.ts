/** The built-in elements that the runtime draws. Anything else is an error, not an empty box. */
import { recordError } from '../record'

const KNOWN = new Set([
  'view', 'text', 'image', 'scroll-view', 'button', 'input', 'textarea', 'form', 'label', 'switch', 'checkbox', 'checkbox-group',
  'radio', 'radio-group', 'picker', 'navigator', 'icon', 'rich-text', 'web-view', 'block', 'slot', 'swiper', 'swiper-item',
  'page-meta', 'custom-wrapper', 'comp', 'mp-root', 'cover-view', 'root-portal',
])

type EngineDocument = {
  createElement(tagName: string): never
  createTextNode(content: string): never
  createDocumentFragment(): never
}

/** The engine's view of the document, which notices elements that nobody has modelled. */
export function checkedDocument<T>(engineDocument: T): T {
  const real = engineDocument as EngineDocument
  return {
    createElement(tagName: string) {
      if (!KNOWN.has(tagName)) recordError('element', `<${tagName}> is not modelled`)
      return real.createElement(tagName)
    },
    createTextNode: (content: string) => real.createTextNode(content),
    createDocumentFragment: () => real.createDocumentFragment(),
  } as T
}
