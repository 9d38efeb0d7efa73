/** Alipay's alipay.system.oauth.token. @see https://opendocs.alipay.com/open/84bc7352_alipay.system.oauth.token; never called from where this was written */
import { Type, type Static } from '@sinclair/typebox'
import { createSign, type KeyObject } from 'node:crypto'
import { ask } from '../feeds/ask'
import { FeedError } from '../feeds/feed'
import { LIMITS, type Provider, type Way } from './provider'

const ID = Type.Optional(Type.String({ minLength: 6, maxLength: 128 }))
const ANSWER = Type.Object({
  alipay_system_oauth_token_response: Type.Optional(Type.Object({ open_id: ID, user_id: ID })),
  error_response: Type.Optional(Type.Object({ code: Type.Optional(Type.String({ pattern: '^\\d{1,8}$' })), sub_code: Type.Optional(Type.String({ pattern: '^[\\w.-]{1,64}$' })) })),
})

/** The code is wrong or was used. */
const REFUSED = ['isv.code-invalid', 'isv.grant-type-invalid']

const UTC_OFFSET = 8 * 3_600_000

/** What is signed: every parameter by its name, joined as they are (RSA2: SHA-256 with RSA). */
export const signedText = (parameters: Readonly<Record<string, string>>): string =>
  Object.keys(parameters)
    .sort()
    .map((name) => `${name}=${parameters[name]}`)
    .join('&')

/** @param clock milliseconds since 1970; Alipay wants the time in China */
export function alipay({ appId, key }: { appId: string; key: KeyObject }, clock: () => number, { fetch, base = 'https://openapi.alipay.com' }: Way): Provider {
  return {
    async idOf(code) {
      const parameters: Record<string, string> = {
        app_id: appId,
        method: 'alipay.system.oauth.token',
        charset: 'utf-8',
        sign_type: 'RSA2',
        timestamp: new Date(clock() + UTC_OFFSET).toISOString().slice(0, 19).replace('T', ' '),
        version: '1.0',
        grant_type: 'authorization_code',
        code,
      }
      const sign = createSign('RSA-SHA256').update(signedText(parameters)).sign(key, 'base64')
      try {
        const query = new URLSearchParams({ ...parameters, sign }).toString()
        const { body } = await ask({ path: `gateway.do?${query}`, format: 'json', schema: ANSWER }, base, undefined, fetch, LIMITS)
        const { alipay_system_oauth_token_response: told, error_response: refused } = body as Static<typeof ANSWER>
        const id = told?.open_id ?? told?.user_id
        if (id !== undefined && !refused) return { ok: true, id }
        const why = refused?.sub_code ?? refused?.code ?? 'no id'
        return { ok: false, reason: REFUSED.includes(why) ? 'not-allowed' : 'busy', why }
      } catch (error) {
        return { ok: false, reason: 'busy', why: error instanceof FeedError ? error.failure : 'failed' }
      }
    },
  }
}
