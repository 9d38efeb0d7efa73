/**
 * Stands for `@tarojs/taro` in tests: a phone in memory. It keeps storage, a stack of pages and what was asked of it, and
 * `host` decides how calls end. Nothing of our own is replaced.
 */
import { useEffect, useRef } from 'react'

type Values = Record<string, unknown>
type Listener = (value?: unknown) => unknown

class Phone {
  storage = new Map<string, unknown>()
  hooks = new Map<string, Set<Listener>>()
  pages = ['/pages/home/index']
  params: Record<string, string> = {}
  calls: { name: string; options: Values }[] = []
  /** Calls that fail, and what they fail with. */
  failures = new Map<string, unknown>()
  /** What calls answer with, by name. */
  answers = new Map<string, Values>()
  /** Storage that throws at every touch: a private window, a full phone. */
  isStorageBroken = false
  /** Names for which `canIUse` is true. */
  abilities = new Set<string>()
  /** Answers of the calls that ask what kind of phone it is. */
  system: Values = {}
  /** What is drawn on; `null` on a phone that has no such canvas. */
  canvas: object | null = null
  launchQuery: Values | undefined
  onUpdateReady: (() => void) | undefined
  onThemeChange: ((change: { theme: 'light' | 'dark' }) => void) | undefined
  /** Answers requests; without one, each waits for ever. */
  onRequest: ((options: Values) => Promise<Values>) | undefined
  /** Tells of an element that is watched, by its selector: how much of it is in sight. */
  watched = new Map<string, (seen: { intersectionRatio: number }) => void>()
  onConsentNeeded: ((resolve: (answer: Values) => void, eventInfo?: Values) => void) | undefined
}

/** One phone, also for modules that a test loads anew: it outlives a restart of the app. */
const shared = globalThis as { phoneOfTests?: Phone }
export const host = (shared.phoneOfTests ??= new Phone())

/** A phone fresh from the box. */
export function resetTaro(): void {
  Object.assign(host, new Phone())
}

/** Parameters of the page that is opened next. */
export const openWith = (query: Record<string, string>): void => {
  host.params = query
}
/** Puts so many pages on the stack. */
export const fillStack = (count: number): void => {
  host.pages = Array.from({ length: count }, (_, index) => `/pages/p${index}`)
}
/** What was asked of the phone under this name, oldest first. */
export const asked = (name: string): Values[] => host.calls.filter((call) => call.name === name).map(({ options }) => options)
/** Lets an event of the page happen. */
export const happen = (name: string, value?: unknown): unknown[] => [...(host.hooks.get(name) ?? [])].map((listener) => listener(value))
/** Puts a value where the phone keeps them. */
export const store = (key: string, value: unknown): void => void host.storage.set(key, value)

const call =
  (name: string, effect?: (options: Values) => void) =>
  async (options: Values = {}): Promise<Values> => {
    host.calls.push({ name, options })
    if (host.failures.has(name)) throw host.failures.get(name)
    effect?.(options)
    return { ...host.answers.get(name), errMsg: `${name}:ok` }
  }

const hook =
  (name: string, runsAtStart = false) =>
  (listener: Listener): void => {
    const latest = useRef(listener)
    latest.current = listener
    useEffect(() => {
      const told: Listener = (value) => latest.current(value)
      if (!host.hooks.has(name)) host.hooks.set(name, new Set())
      host.hooks.get(name)!.add(told)
      if (runsAtStart) told(host.params)
      return () => void host.hooks.get(name)?.delete(told)
    }, [])
  }

export const useLoad = hook('load', true)
export const useLaunch = hook('launch', true)
export const useDidShow = hook('didShow', true)
export const useDidHide = hook('didHide')
export const useUnload = hook('unload')
export const useReady = hook('ready', true)
export const usePullDownRefresh = hook('pullDownRefresh')
export const usePageScroll = hook('pageScroll')
export const useReachBottom = hook('reachBottom')
export const usePageNotFound = hook('pageNotFound')
export const useShareAppMessage = hook('share')
export const useShareTimeline = hook('timeline')
export const useRouter = () => ({ params: host.params })

function touched(): Map<string, unknown> {
  if (host.isStorageBroken) throw new Error('storage:fail')
  return host.storage
}

const push = ({ url }: Values) => void host.pages.push(String(url))

const watcher = () => {
  const one = {
    relativeToViewport: () => one,
    observe: (selector: string, tell: (seen: { intersectionRatio: number }) => void) => void host.watched.set(selector, tell),
    disconnect: () => host.watched.clear(),
  }
  return one
}

const Taro = {
  request: (options: Values) => {
    host.calls.push({ name: 'request', options })
    const answer = host.onRequest?.(options) ?? new Promise<Values>(() => {})
    return Object.assign(answer, { abort: () => void host.calls.push({ name: 'abort', options }) })
  },
  getStorageSync: (key: string) => touched().get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void touched().set(key, value),
  removeStorageSync: (key: string) => void touched().delete(key),
  getCurrentPages: () => host.pages.map((route) => ({ route, path: route })),
  navigateTo: call('navigateTo', push),
  redirectTo: call('redirectTo', (options) => {
    host.pages.pop()
    push(options)
  }),
  switchTab: call('switchTab', ({ url }) => {
    host.pages = [String(url)]
  }),
  navigateBack: call('navigateBack', () => void host.pages.pop()),
  navigateToMiniProgram: call('navigateToMiniProgram'),
  makePhoneCall: call('makePhoneCall'),
  setClipboardData: call('setClipboardData'),
  addPhoneCalendar: call('addPhoneCalendar'),
  getRandomValues: call('getRandomValues'),
  login: call('login'),
  hideToast: call('hideToast'),
  createOffscreenCanvas: (options: Values) => {
    host.calls.push({ name: 'createOffscreenCanvas', options })
    return { getContext: () => host.canvas }
  },
  canvasToTempFilePath: call('canvasToTempFilePath'),
  saveImageToPhotosAlbum: call('saveImageToPhotosAlbum'),
  getLocation: call('getLocation'),
  getFuzzyLocation: call('getFuzzyLocation'),
  scanCode: call('scanCode'),
  openLocation: call('openLocation'),
  pageScrollTo: call('pageScrollTo'),
  nextTick: (run: () => void) => run(),
  getCurrentInstance: () => ({ page: { createIntersectionObserver: watcher } }),
  createIntersectionObserver: watcher,
  setNavigationBarTitle: call('setNavigationBarTitle'),
  setNavigationBarColor: call('setNavigationBarColor'),
  setTabBarItem: call('setTabBarItem'),
  setTabBarStyle: call('setTabBarStyle'),
  onThemeChange: (listener: typeof host.onThemeChange) => {
    host.calls.push({ name: 'onThemeChange', options: {} })
    host.onThemeChange = listener
  },
  getSystemInfoSync: () => host.system,
  getAppBaseInfo: () => host.system,
  getLaunchOptionsSync: () => ({ query: host.launchQuery }),
  canIUse: (name: string) => host.abilities.has(name),
  openPrivacyContract: call('openPrivacyContract'),
  onNeedPrivacyAuthorization: (listener: typeof host.onConsentNeeded) => {
    host.onConsentNeeded = listener
  },
  getUpdateManager: () => ({
    onUpdateReady: (listener: () => void) => {
      host.onUpdateReady = listener
    },
    applyUpdate: () => void host.calls.push({ name: 'applyUpdate', options: {} }),
  }),
}

export default Taro
