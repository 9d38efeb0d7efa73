/**
 * Alipay asks by itself before a call that touches personal data; the app only opens its guideline page.
 * `my.openPrivacyContract` exists in clients from 10.5.50 on and is in no typings yet.
 */
import type { Privacy } from './types'

export type { About, Answer } from './types'

declare const my: { canIUse: (name: string) => boolean; openPrivacyContract?: (options: object) => void }

export const onConsentNeeded: Privacy['onConsentNeeded'] = () => () => undefined

export const openContract: Privacy['openContract'] = () => {
  if (!my.canIUse('openPrivacyContract') || !my.openPrivacyContract) return false
  my.openPrivacyContract({})
  return true
}
