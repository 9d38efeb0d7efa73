import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { createHash } from 'node:crypto'
import { sendText } from '../http/answered'
import type { VoucherKeys } from '../voucher/keys'

export interface KeysDeps {
  keys: VoucherKeys
}

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

const KeyListSchema = Type.Object(
  {
    keys: Type.Array(
      Type.Object({ id: Type.Integer({ minimum: 0, maximum: 255 }), publicKey: Type.String({ description: 'Ed25519, 32 bytes, base64url' }), from: Day, until: Day }, { additionalProperties: false }),
    ),
    issued: Day,
    issuedAt: Type.Optional(Type.Integer({ minimum: 0, description: 'Milliseconds since 1970: of two lists of one day the newer counts.' })),
    expires: Day,
    signedBy: Type.String({ description: 'Public key of the root. A desk compares it with the one it was given.' }),
    signature: Type.String(),
  },
  { additionalProperties: false },
)

/** The keys that vouchers are signed with, in a list that the operator's root signed. The gateway has not the root's key. */
export const keysRoutes: FastifyPluginAsyncTypebox<KeysDeps> = async (app, { keys }) => {
  // The operator's file holds private keys beside the list: what the schema does not name stays here.
  const text = JSON.stringify(Value.Clean(KeyListSchema, Value.Clone(keys.list)))
  const etag = `"${createHash('sha256').update(keys.list.signature).digest('base64url').slice(0, 16)}"`
  app.get('/keys', { config: { permission: 'public' }, schema: { response: { 200: KeyListSchema, 304: Type.Null() } } }, async (request, reply) =>
    sendText(request, reply, { text, etag, cacheControl: 'public, max-age=300', sameFor: Infinity }),
  )
}
