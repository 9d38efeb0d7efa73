/** Keeps the counter's page so that it opens without a network. It touches nothing but the page's own files. */
export {}

/** Written in by the build. */
declare const FILES: string[]
declare const VERSION: string

interface LaterEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface AskedEvent extends LaterEvent {
  request: Request
  respondWith(answer: Promise<Response>): void
}
const worker = self as unknown as {
  addEventListener(name: 'install' | 'activate', hear: (event: LaterEvent) => void): void
  addEventListener(name: 'fetch', hear: (event: AskedEvent) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  registration: { scope: string }
}

const PREFIX = 'bay-affairs-desk-'
const NAME = PREFIX + VERSION

worker.addEventListener('install', (event) => event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(['./', ...FILES])).then(() => worker.skipWaiting())))

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  ),
)

/** The page itself is asked for anew each time, because the operator's root stands in it. */
async function page(request: Request): Promise<Response> {
  const cache = await caches.open(NAME)
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put('./', response.clone())
    return response.ok ? response : ((await cache.match('./')) ?? response)
  } catch (error) {
    const kept = await cache.match('./')
    if (!kept) throw error
    return kept
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const address = request.url.split(/[?#]/)[0]!
  if (request.method !== 'GET' || !address.startsWith(worker.registration.scope)) return
  const name = address.slice(worker.registration.scope.length)
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (FILES.includes(name)) event.respondWith(caches.open(NAME).then(async (cache) => (await cache.match(name)) ?? fetch(request)))
})
