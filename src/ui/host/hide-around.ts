/** What Taro's elements and those of a document have alike. */
interface Node {
  readonly nodeName: string
  readonly nodeType: number
  readonly parentNode: Node | null
  readonly childNodes: Iterable<unknown>
}

interface Element extends Node {
  hasAttribute: (name: string) => boolean
  setAttribute: (name: string, value: string) => void
  removeAttribute: (name: string) => void
}

const ELEMENT = 1

/**
 * Takes everything on its page but the panel itself from screen readers: the neighbours of the panel, of the box it is in, and so on
 * up to the page. It is done to the elements and not in React, so that a page without a panel carries nothing for it.
 *
 * Places that are watched for news keep speaking: what they say of a list follows from what is chosen in the panel.
 *
 * @returns how to give it all back
 */
export function hideAround(panel: Node): () => void {
  const hidden: Element[] = []
  // All pages that are open hang on one element of Taro's, each by a root of its own.
  for (let at = panel; at.parentNode && at.nodeName.toLowerCase() !== 'root'; at = at.parentNode) {
    if (at.parentNode.nodeType !== ELEMENT) break
    for (const one of at.parentNode.childNodes as Iterable<Element>) {
      if (one === at || one.nodeType !== ELEMENT || one.hasAttribute('aria-hidden') || one.hasAttribute('aria-live')) continue
      hidden.push(one)
    }
  }
  hidden.forEach((one) => one.setAttribute('aria-hidden', 'true'))
  return () => hidden.forEach((one) => one.removeAttribute('aria-hidden'))
}
