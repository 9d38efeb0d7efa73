import Fastify from 'fastify'
import { developmentKeys } from '../voucher/list'
import { keysRoutes } from './keys'

test('of what stands in the operator’s file only what a list of keys has is told', async () => {
  const keys = developmentKeys(Date.now())
  const { list } = keys
  const planted = { ...list, note: 'planted', keys: list.keys.map((key) => ({ ...key, privateKey: 'planted' })) }
  const app = Fastify()
  await app.register(keysRoutes, { keys: { ...keys, list: planted } })
  expect((await app.inject('/keys')).json()).toEqual(list)
  await app.close()
})
