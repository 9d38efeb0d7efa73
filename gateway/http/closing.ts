import type { FastifyInstance } from 'fastify'
import { Refused } from './refused'

/** While it stops, what still comes on open connections is told to come again: another copy will answer. */
export function refuseWhenClosing(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', (done) => {
    isClosing = true
    done()
  })
  app.addHook('onRequest', (_, __, done) => {
    if (isClosing) done(new Refused(503, 'busy'))
    else done()
  })
  // Also after what was taken before: a connection that stays open would keep the process.
  app.addHook('onSend', (_, reply, payload, done) => {
    if (isClosing) reply.header('connection', 'close')
    done(null, payload)
  })
}
