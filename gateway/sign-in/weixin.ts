/** WeChat's code2Session. @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html; never called from where this was written */
import { Type, type Static } from '@sinclair/typebox'
import { ask } from '../feeds/ask'
import { FeedError } from '../feeds/feed'
import { LIMITS, type Provider, type Way } from './provider'

const ANSWER = Type.Object({ openid: Type.Optional(Type.String({ minLength: 6, maxLength: 64 })), errcode: Type.Optional(Type.Integer()) })

/** The code is wrong, was used, or its person is blocked. */
const REFUSED = [40029, 40163, 40226, 41008]

export function weixin({ appId, secret }: { appId: string; secret: string }, { fetch, base = 'https://api.weixin.qq.com' }: Way): Provider {
  return {
    async idOf(code) {
      const query = new URLSearchParams({ appid: appId, secret, js_code: code, grant_type: 'authorization_code' })
      try {
        const { body } = await ask({ path: `sns/jscode2session?${query.toString()}`, format: 'json', schema: ANSWER }, base, undefined, fetch, LIMITS)
        const { openid, errcode = 0 } = body as Static<typeof ANSWER>
        if (errcode === 0 && openid !== undefined) return { ok: true, id: openid }
        return { ok: false, reason: REFUSED.includes(errcode) ? 'not-allowed' : 'busy', why: `errcode ${errcode}` }
      } catch (error) {
        return { ok: false, reason: 'busy', why: error instanceof FeedError ? error.failure : 'failed' }
      }
    },
  }
}
