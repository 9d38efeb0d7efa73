import type { FastifyInstance } from 'fastify'
import { Refused } from './refused'

/** While it stops, what still comes on open connections is told to come again: another copy will answer. */
export function refuseWhenClosing(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', (done) => {
    isClosing = true
    done()
  })
  app.addHook('onRequest', (_, reply, done) => {
    if (!isClosing) return done()
    reply.header('connection', 'close')
    done(new Refused(503, 'busy'))
  })
}
