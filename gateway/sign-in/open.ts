import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { Config } from '../config'
import type { Fetch } from '../feeds/ask'
import { alipay } from './alipay'
import type { Host, Provider } from './provider'
import { weixin } from './weixin'

export interface SignIn {
  secret: string
  providers: Partial<Record<Host, Provider>>
}

/** @throws Error that names the variable and nothing of the key */
function privateKey(text: string): KeyObject {
  try {
    const pem = text.includes('BEGIN') ? text : `-----BEGIN PRIVATE KEY-----\n${text}\n-----END PRIVATE KEY-----`
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'rsa') return key
  } catch {
    // Said below, without what the key's text holds.
  }
  throw new Error('ALIPAY_PRIVATE_KEY: is no RSA key, as PEM or the base64 of PKCS #8')
}

/** The hosts that the operator has configured; `undefined` where there are none, and nothing is offered. */
export function openSignIn({ signIn }: Pick<Config, 'signIn'>, clock: () => number, fetch: Fetch): SignIn | undefined {
  if (!signIn) return undefined
  return {
    secret: signIn.secret,
    providers: {
      ...(signIn.weixin && { weixin: weixin(signIn.weixin, { fetch }) }),
      ...(signIn.alipay && { alipay: alipay({ appId: signIn.alipay.appId, key: privateKey(signIn.alipay.privateKey) }, clock, { fetch }) }),
    },
  }
}
