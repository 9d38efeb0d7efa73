/** What every `platform/system` promises. */
export interface System {
  /** Language the phone or host is set to, as it reports it: `zh_HK`, `en-GB`; `undefined` when it does not say. */
  systemLanguage: () => string | undefined
  /** The host's own text size in px, where it has such a setting. */
  systemTextSize: () => number | undefined
  /** The platform the app runs on. */
  host: 'wechat' | 'alipay' | 'browser'
}
