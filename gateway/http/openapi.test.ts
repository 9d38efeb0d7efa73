import { wholeGateway, type WholeGateway } from '../check/whole-gateway'
import { operationsOf, type Description } from '../check/operations'

let gateway: WholeGateway
let described: Description
beforeAll(async () => {
  gateway = await wholeGateway()
  described = (await gateway.app.inject('/openapi.json')).json()
})
afterAll(() => gateway.close())

test('each route is described, and nothing else', () => {
  const routes = gateway.app
    .printRoutes({ commonPrefix: false, includeMeta: false })
    .split('\n')
    .filter((line) => line.includes('('))
  const methods = routes.flatMap((line) => /\(([A-Z, ]+)\)/.exec(line)![1]!.split(', ').filter((method) => method !== 'HEAD' && method !== 'OPTIONS'))
  expect(operationsOf(described)).toHaveLength(methods.length)
  expect(operationsOf(described).length).toBeGreaterThan(15)
})

test('each says which parts of its address, which refusals and whose permission', () => {
  expect(described.openapi).toMatch(/^3\.1\./)
  for (const { method, path, operation } of operationsOf(described)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const said = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name)
    expect([method, path, said]).toEqual([method, path, named])
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '4XX', '5XX']))
    for (const scheme of operation.security.flatMap((one) => Object.keys(one))) expect(described.components.securitySchemes).toHaveProperty(scheme)
    const isPublic = !/bookings|holds|waits|\/desk\/(?!sign-in)|metrics/.test(path)
    expect([method, path, operation.security.length === 0]).toEqual([method, path, isPublic])
  }
})
