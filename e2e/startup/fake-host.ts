/** The leanest host that lets a bundle start: it stores nothing and draws nothing. */
import type { ProbeOrder } from './measure'

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

const UNSEEN = { relativeToViewport: () => UNSEEN, observe() {}, disconnect() {} }

/** Answers that are not "nothing". Whatever else is called gives `undefined`, and success to those who wait for it. */
function answers({ platform, route, query }: ProbeOrder): Record<string, () => unknown> {
  const system = () => SYSTEM
  const launch = () => ({ path: route, query, scene: platform === 'alipay' ? '1001' : 1001, referrerInfo: {} })
  return {
    getSystemInfoSync: system,
    getWindowInfo: system,
    getAppBaseInfo: system,
    getDeviceInfo: system,
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    getStorageSync: () => (platform === 'alipay' ? { data: null, success: true } : ''),
    getNetworkType: () => ({ networkType: 'wifi', networkAvailable: true }),
    canIUse: () => true,
    getMenuButtonBoundingClientRect: () => ({ top: 7, left: 280, right: 367, width: 87, height: 30, bottom: 37 }),
    // Nothing is laid out, so nothing comes near: that it is out of sight indeed, the scenario `first-start` sees on the real engine.
    createIntersectionObserver: () => UNSEEN,
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'release' } }),
  }
}

export function fakeHost(order: ProbeOrder): Record<string, unknown> {
  const known = answers(order)
  const host: Record<string, unknown> = { SDKVersion: SYSTEM.SDKVersion, env: { USER_DATA_PATH: '' } }
  for (const name of order.apiNames)
    host[name] = (options?: Options) => {
      const result = known[name]?.()
      if (options && typeof options === 'object' && (options.success || options.complete))
        setTimeout(() => {
          options.success?.(result ?? {})
          options.complete?.(result ?? {})
        })
      return result
    }
  host.nextTick = (run: () => void) => void setTimeout(run)
  return host
}
