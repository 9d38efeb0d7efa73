/** Measuring what is drawn: done by the component engine itself. */
import type { Host } from '../host'
import type { ApiPart } from './part'

type Measuring = { createSelectorQuery(): unknown; createIntersectionObserver(options?: unknown): unknown }

export function query(host: Host): ApiPart {
  const top = () => host.pages.top?.instance as unknown as Measuring
  return {
    now: {
      createSelectorQuery: () => top().createSelectorQuery(),
      createIntersectionObserver: (component: Measuring | undefined, options?: unknown) => (component ?? top()).createIntersectionObserver(options),
    },
  }
}
