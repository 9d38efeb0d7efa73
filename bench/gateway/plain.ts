/**
 * What Fastify costs by itself: the same request with the same schema, answered from memory; and a read of the same size. With `PROMISES`
 * it says the headers that the gateway says, and counts who asks by the same limit.
 */
import Fastify, { type FastifyInstance } from 'fastify'
import { Type } from '@sinclair/typebox'
import { addSecurityHeaders } from '../../gateway/http/headers'
import { limitRates } from '../../gateway/http/limits'
import { BeginHeader, BookingSchema, Ref, SlotName } from '../../gateway/routes/booking-schemas'

const body = Type.Object({ ref: Ref, slot: SlotName }, { additionalProperties: false })
const Slots = Type.Object({
  slots: Type.Array(
    Type.Object({ id: Type.String(), offering: Type.String(), start: Type.Integer(), minutes: Type.Integer(), capacity: Type.Integer(), free: Type.Integer(), isOpen: Type.Boolean() }),
  ),
})
const slots = Array.from({ length: 16 }, (_, index) => ({ id: `1-${29_900_000 + index}`, offering: 'hall/permit', start: 29_900_000 + index, minutes: 15, capacity: 4, free: 4, isOpen: true }))

const app = Fastify()
if (process.env.PROMISES) {
  addSecurityHeaders(app as unknown as FastifyInstance, true)
  limitRates(app as unknown as FastifyInstance, { ratePerAddress: 900_000_000, ratePerDevice: 600, deviceSecret: 'none', trustedProxies: 0 }, () => Date.now())
  app.addHook('onRequest', (_, reply, done) => {
    void reply.header('etag', `"${'a'.repeat(22)}"`).header('cache-control', 'public, max-age=1')
    done()
  })
}
app.post<{ Body: { ref: string; slot: string } }>('/v1/holds', { schema: { headers: BeginHeader, body, response: { 200: BookingSchema } } }, async ({ body: asked }) => ({ ...asked, state: 'held', heldUntil: 29_900_000 }))
app.get('/v1/slots', { schema: { response: { 200: Slots } } }, async () => ({ slots }))
void app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' }).then(() => console.log('ready'))
