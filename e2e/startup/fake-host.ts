/** The leanest host that lets a bundle start: it keeps what it was given, and draws nothing. */
import type { PageOrder } from './measure'

type Options = Partial<Record<'success' | 'complete', (result: unknown) => void>>

const SYSTEM = {
  SDKVersion: '3.7.0',
  version: '8.0.50',
  platform: 'ios',
  system: 'iOS 17.0',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 16,
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 768,
  screenWidth: 375,
  screenHeight: 812,
  statusBarHeight: 0,
  titleBarHeight: 44,
  safeArea: { top: 0, left: 0, right: 375, bottom: 812, width: 375, height: 812 },
}

/** What comes from a network comes when the first screen has long been there, in ms. */
const NETWORK = 1000

const UNSEEN = { relativeToViewport: () => UNSEEN, observe() {}, disconnect() {} }

/** Answers that are not "nothing". Whatever else is called gives `undefined`, and success to those who wait for it. */
function answers({ platform, route, query, storage = {} }: PageOrder): Record<string, (options?: unknown) => unknown> {
  const system = () => SYSTEM
  const launch = () => ({ path: route, query, scene: platform === 'alipay' ? '1001' : 1001, referrerInfo: {} })
  return {
    getSystemInfoSync: system,
    getWindowInfo: system,
    getAppBaseInfo: system,
    getDeviceInfo: system,
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    getStorageSync: (asked) => (platform === 'alipay' ? { data: storage[(asked as { key: string }).key] ?? null, success: true } : (storage[asked as string] ?? '')),
    getNetworkType: () => ({ networkType: 'wifi', networkAvailable: true }),
    canIUse: () => true,
    getMenuButtonBoundingClientRect: () => ({ top: 7, left: 280, right: 367, width: 87, height: 30, bottom: 37 }),
    // Nothing is laid out, so nothing comes near: that it is out of sight indeed, the scenario `first-start` sees on the real engine.
    createIntersectionObserver: () => UNSEEN,
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'release' } }),
  }
}

/** @param later the timer in use */
export function fakeHost(order: PageOrder, later: typeof setTimeout): Record<string, unknown> {
  const known = answers(order)
  const host: Record<string, unknown> = { SDKVersion: SYSTEM.SDKVersion, env: { USER_DATA_PATH: '' } }
  for (const name of order.apiNames)
    host[name] = (options?: Options) => {
      const result = known[name]?.(options)
      if (options && typeof options === 'object' && (options.success || options.complete))
        later(() => {
          options.success?.(result ?? {})
          options.complete?.(result ?? {})
        }, name === 'request' ? NETWORK : 0)
      return result
    }
  host.nextTick = (run: () => void) => void later(run)
  return host
}
