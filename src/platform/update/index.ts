/** Browsers: a service worker keeps the site for offline use, and a newer one waits until the person lets it in. */
import type { Update } from './types'

type Listener = () => void
const listeners = new Set<Listener>()
let waiting: ServiceWorker | undefined

function ready(worker: ServiceWorker) {
  waiting = worker
  listeners.forEach((listener) => listener())
}

function watch(registration: ServiceWorkerRegistration) {
  // Without a controller this is the first visit: nothing older is running, so nothing is to be offered.
  if (registration.waiting && navigator.serviceWorker.controller) ready(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) ready(worker)
    })
  })
}

const RELOADED = 'bay-affairs:reloaded'

/**
 * A page whose files did not come, because the network went or a newer version replaced them: its address is set
 * already, so loading it anew gets the page, or the browser's own word on the network. Once an address, not for ever.
 */
function reloadWhenFilesAreMissing() {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (!/Loading (CSS )?chunk/.test(String((reason as Error | undefined)?.message))) return
    if (sessionStorage.getItem(RELOADED) === location.href) return
    sessionStorage.setItem(RELOADED, location.href)
    location.reload()
  })
}

/** Registers the service worker of the built site, once the page has drawn. Without one the site works as any other. */
export function keepOffline(): void {
  if (process.env.NODE_ENV !== 'production') return
  reloadWhenFilesAreMissing()
  if (!('serviceWorker' in navigator)) return
  const register = () => void navigator.serviceWorker.register('/sw.js').then(watch, () => undefined)
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register)
}

export const onUpdateReady: Update['onUpdateReady'] = (listener) => {
  listeners.add(listener)
  if (waiting) listener()
  return () => void listeners.delete(listener)
}

export const applyUpdate: Update['applyUpdate'] = () => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  // Another tab may have let it in already: then this page only has to begin anew.
  if (waiting?.state === 'installed') waiting.postMessage({ type: 'SKIP_WAITING' })
  else location.reload()
}
