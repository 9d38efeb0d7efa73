/** Silent consent, which says an id and no name. @see https://opendocs.alipay.com/mini/api/openapi-authorize */
import type { SignIn } from './types'

export type { HostCode, SignIn, SignInHost } from './types'

interface Asked {
  scopes: string
  success: (answer: { authCode?: string }) => void
  fail: () => void
}
declare const my: { canIUse: (name: string) => boolean; getAuthCode?: (asked: Asked) => void }

export const signInHost: SignIn['signInHost'] = 'alipay'

export const hostCode: SignIn['hostCode'] = () => {
  const ask = my.canIUse('getAuthCode') ? my.getAuthCode : undefined
  if (!ask) return Promise.resolve({ ok: false, reason: 'unsupported' })
  return new Promise((resolve) =>
    ask({
      scopes: 'auth_base',
      success: ({ authCode }) => resolve(authCode ? { ok: true, code: authCode } : { ok: false, reason: 'failed' }),
      fail: () => resolve({ ok: false, reason: 'failed' }),
    }),
  )
}
