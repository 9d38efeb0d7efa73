import type { MiniPlatform } from '../platform'

/** Window options of a page or of the app; WeChat and Alipay name the title differently. */
export interface PageConfig {
  navigationBarTitleText?: string
  defaultTitle?: string
  navigationBarBackgroundColor?: string
  titleBarColor?: string
  navigationBarTextStyle?: string
  /** The same, of Alipay. */
  navigationBarFrontColor?: string
  navigationStyle?: string
  usingComponents?: Record<string, string>
}

export interface TabItem {
  pagePath: string
  text?: string
  name?: string
  iconPath?: string
  selectedIconPath?: string
  icon?: string
  activeIcon?: string
}

export interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  preloadRule?: Record<string, { packages: string[] }>
  tabBar?: { list?: TabItem[]; items?: TabItem[]; color?: string; textColor?: string; selectedColor?: string; backgroundColor?: string }
  window?: PageConfig
  usingComponents?: Record<string, string>
  themeLocation?: string
}

/** Parameters that every module of a bundle is given, in this order. What is not passed is `undefined` inside. */
export const MODULE_PARAMETERS = [
  'require', 'module', 'exports', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages', 'wx', 'my', 'navigator',
] as const

/**
 * Browser globals that a phone's mini program does not have: shadowed, so that code which needs them fails here too.
 * `Intl` is not among them: hosts differ.
 */
export const BROWSER_ONLY = [
  'window', 'document', 'self', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'crypto',
  'XMLHttpRequest', 'fetch', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'File', 'FileReader', 'WebSocket', 'Worker',
  'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'btoa', 'atob', 'alert', 'confirm', 'prompt', 'Image', 'Element', 'HTMLElement', 'Node',
  'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'BroadcastChannel', 'MessageChannel', 'requestAnimationFrame',
  'cancelAnimationFrame', 'requestIdleCallback', 'structuredClone', 'performance', 'process', 'Notification', 'matchMedia',
] as const

export type ModuleFunction = (...parameters: unknown[]) => void

/** A packed mini program: all that the browser side needs, as one script sets it on `window.__bundle`. */
export interface Bundle {
  platform: MiniPlatform
  app: AppConfig
  /** Configuration of pages and components by path without ending. */
  configs: Record<string, PageConfig>
  /** Sheets in load order. The path is `app` or that of a page. */
  styles: { path: string; css: string }[]
  /** Colours for `@name` in the configuration, by theme. */
  theme?: Record<string, Record<string, string>>
  /** Group list as the glass-easel template compiler generates it. */
  templates: Record<string, unknown>
  modules: Record<string, ModuleFunction>
  /** Functions that the platform's official typings list. */
  apiNames: string[]
}
