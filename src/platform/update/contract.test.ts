/** @jest-environment jsdom */
import { loadAs, PLATFORMS } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Update } from './types'

type Whole = Update & { keepOffline: () => void }

const { NODE_ENV } = process.env
const setMode = (mode: string | undefined) => Object.assign(process.env, { NODE_ENV: mode })
afterEach(() => {
  setMode(NODE_ENV)
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

/** A browser with a service worker, as far as an update needs it. */
function useServiceWorker({ hasController, isWaiting = false }: { hasController: boolean; isWaiting?: boolean }) {
  const messages: unknown[] = []
  const worker = Object.assign(new EventTarget(), { state: 'installing', postMessage: (message: unknown) => void messages.push(message) })
  const registration = Object.assign(new EventTarget(), { waiting: isWaiting ? worker : null, installing: worker })
  const container = Object.assign(new EventTarget(), { controller: hasController ? {} : null, register: () => Promise.resolve(registration) })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container })
  setMode('production')
  const install = () => {
    registration.dispatchEvent(new Event('updatefound'))
    worker.state = 'installed'
    worker.dispatchEvent(new Event('statechange'))
  }
  return { messages, install }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Starts the app on a platform and lets a newer version arrive. */
async function start(platform: (typeof PLATFORMS)[number]) {
  const browser = platform === 'h5' ? useServiceWorker({ hasController: true }) : undefined
  const update = loadAs<Whole>(platform, 'update')
  update.keepOffline()
  await settle()
  return { update, arrive: () => (browser ? browser.install() : host.onUpdateReady!()), applied: () => (browser ? browser.messages : asked('applyUpdate')) }
}

describe.each(PLATFORMS)('on %s', (platform) => {
  test('those who listen are told once a newer version is ready, not before', async () => {
    const { update, arrive } = await start(platform)
    const told = jest.fn()
    update.onUpdateReady(told)
    expect(told).not.toHaveBeenCalled()
    arrive()
    expect(told).toHaveBeenCalledTimes(1)
  })

  test('who comes later is told at once', async () => {
    const { update, arrive } = await start(platform)
    arrive()
    const told = jest.fn()
    update.onUpdateReady(told)
    expect(told).toHaveBeenCalledTimes(1)
  })

  test('who has stopped listening is not told', async () => {
    const { update, arrive } = await start(platform)
    const told = jest.fn()
    update.onUpdateReady(told)()
    arrive()
    expect(told).not.toHaveBeenCalled()
  })

  test('it starts only at the person’s word', async () => {
    const { update, arrive, applied } = await start(platform)
    arrive()
    expect(applied()).toHaveLength(0)
    update.applyUpdate()
    expect(applied()).toHaveLength(1)
  })
})

describe('in a browser', () => {
  const told = async () => {
    const update = loadAs<Whole>('h5', 'update')
    const listener = jest.fn()
    update.onUpdateReady(listener)
    update.keepOffline()
    await settle()
    return listener
  }

  test('a version that waited since the last visit is offered', async () => {
    useServiceWorker({ hasController: true, isWaiting: true })
    expect(await told()).toHaveBeenCalledTimes(1)
  })

  test('the first visit offers nothing', async () => {
    const { install } = useServiceWorker({ hasController: false, isWaiting: true })
    const listener = await told()
    install()
    expect(listener).not.toHaveBeenCalled()
  })

  test('one without service workers works as any other site', async () => {
    setMode('production')
    expect(await told()).not.toHaveBeenCalled()
  })
})
