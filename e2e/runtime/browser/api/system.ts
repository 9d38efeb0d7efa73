/** What the host says about the phone and itself. */
import type { Host } from '../host'
import { recordCall } from '../record'
import type { ApiPart } from './part'

/** Spelling of a BCP 47 tag by each host. WeChat knows few languages; a phone in another one is English to it. */
function hostLanguage(tag: string, isAlipay: boolean): string {
  const isTraditional = /^zh-(Hant|HK|TW|MO)/i.test(tag)
  if (isAlipay) return /^zh/i.test(tag) ? (isTraditional ? 'zh-Hant' : 'zh-Hans') : tag.split('-')[0]!
  if (/^zh/i.test(tag)) return /^zh-(Hant-)?(HK|MO)/i.test(tag) ? 'zh_HK' : isTraditional ? 'zh_TW' : 'zh_CN'
  return 'en'
}

const NAV_BAR = 44

export function system(host: Host): ApiPart {
  const { language = 'zh-Hans', fontSize = 16 } = host.launch
  const all = () => ({
    SDKVersion: host.isAlipay ? '2.9.10' : '3.7.0',
    version: host.isAlipay ? '10.6.50' : '8.0.50',
    platform: host.isAlipay ? 'iOS' : 'ios',
    app: 'alipay',
    system: host.isAlipay ? '17.0' : 'iOS 17.0',
    model: 'e2e',
    brand: 'e2e',
    language: hostLanguage(language, host.isAlipay),
    theme: host.frame.theme,
    colorScheme: host.frame.theme,
    fontSizeSetting: fontSize,
    fontSizeScaleFactor: fontSize / 16,
    pixelRatio: devicePixelRatio,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: innerWidth,
    windowHeight: innerHeight - NAV_BAR,
    statusBarHeight: 0,
    titleBarHeight: NAV_BAR,
    safeArea: { top: 0, left: 0, right: innerWidth, bottom: innerHeight, width: innerWidth, height: innerHeight },
    host: { env: 'WeChat', appId: '', version: '8.0.50' },
    enableDebug: false,
  })
  return {
    later: { getSystemInfo: all, getSystemInfoAsync: all },
    now: {
      getSystemInfoSync: all,
      getWindowInfo: all,
      getAppBaseInfo: all,
      getDeviceInfo: all,
      getDeviceBaseInfo: all,
      getSystemSetting: () => ({ locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }),
      getAppAuthorizeSetting: () => ({ locationAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
      getMenuButtonBoundingClientRect: () => ({ top: 7, left: innerWidth - 95, right: innerWidth - 8, width: 87, height: 30, bottom: 37 }),
      getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'release', version: '1.0.0' } }),
      getAppIdSync: () => ({ appId: '2021000000000000' }),
      getRendererUserAgent: () => navigator.userAgent,
      canIUse: (schema: string) => canIUse(host, schema),
      getUpdateManager: () => updateManager,
      getPerformance: () => performance,
      reportPerformance: () => undefined,
      getLogManager: () => console,
      getRealtimeLogManager: () => console,
      nextTick: (run: () => void) => void Promise.resolve().then(run),
    },
    values: {
      SDKVersion: all().SDKVersion,
      env: { USER_DATA_PATH: 'wxfile://usr', clientName: 'ap', clientVersion: '10.6.50', language: 'zh-Hans' },
    },
  }
}

/** Only the function is looked up, not its parameters; of a component we say yes. */
function canIUse(host: Host, schema: string): boolean {
  const [name = ''] = schema.split('.')
  return host.bundle.apiNames.includes(name) || name.includes('-') || ['button', 'view', 'text', 'image', 'input'].includes(name)
}

/** An update is found when the test says so, with `__mock.updateReady`. */
const updateManager = {
  onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) =>
    void setTimeout(() => listener({ hasUpdate: Boolean(window.__mock.updateReady) })),
  onUpdateReady: (listener: () => void) => void (window.__mock.updateReady && setTimeout(listener)),
  onUpdateFailed: () => undefined,
  applyUpdate: () => recordCall('#apply-update', []),
}
