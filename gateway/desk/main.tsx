/** Opens the counter's page in a browser. */
import { createRoot } from 'react-dom/client'
import '../../src/ui/base.scss'
import { makeCalls } from './calls'
import { DeskPage } from './desk'
import './desk.scss'
import { verifySignature } from './signature'
import type { World } from './use-desk'
import type { Names } from './words'

/** The gateway writes it into the page from its configuration. */
const root = document.querySelector<HTMLMetaElement>('meta[name=voucher-root]')?.content ?? ''

const world: World = {
  calls: makeCalls((address, init) => fetch(address, { ...init, cache: 'no-store', credentials: 'omit' })),
  local: localStorage,
  session: sessionStorage,
  now: () => Date.now(),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  verify: verifySignature,
  root,
}

async function start() {
  const names = (await fetch('names.json').then((response) => response.json(), () => undefined)) as Names | undefined
  createRoot(document.getElementById('desk')!).render(<DeskPage world={world} names={names ?? { offices: {}, services: {} }} language={navigator.language} />)
  // Without https there is no worker: the page then works offline until it is loaded anew.
  void navigator.serviceWorker?.register('worker.js').catch(() => undefined)
}

void start()
