import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PackedFacts } from '../../src/domain/fact/packed'
import { civilDate, dayOf } from '../../src/domain/time/civil'
import { isSound } from '../../src/domain/update/sound'
import { mayReplace, type Revision } from '../../src/domain/update/update'
import { buildUpdates } from '../../tools/updates'
import { wholeGateway, type WholeGateway } from '../check/whole-gateway'
import { openUpdates } from './open'

const folder = mkdtempSync(path.join(tmpdir(), 'bay-updates-'))
let gateway: WholeGateway
beforeAll(async () => {
  buildUpdates(folder)
  gateway = await wholeGateway({}, undefined, openUpdates(folder))
})
afterAll(async () => {
  await gateway.close()
  rmSync(folder, { recursive: true })
})

test('all facts and all areas are listed in less than 10 KB', async () => {
  const answer = await gateway.app.inject('/v1/updates')
  const names = answer.json<{ files: Revision[] }>().files.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['facts/customs/control-points', 'facts/travel/ride-codes', 'services/customs', 'services/elderly-care']))
  expect(answer.body.length).toBeLessThan(10_240)
  expect(answer.headers['cache-control']).toMatch(/public/)
})

test('who has the list already gets nothing', async () => {
  const first = await gateway.app.inject('/v1/updates')
  const again = await gateway.app.inject({ url: '/v1/updates', headers: { 'if-none-match': String(first.headers.etag) } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('each file of facts that is served is one that a phone with an older one takes', async () => {
  const { files } = (await gateway.app.inject('/v1/updates')).json<{ files: Revision[] }>()
  const today = dayOf(Date.now())
  for (const revision of files) {
    const answer = await gateway.app.inject(`/v1/updates/${revision.name}`)
    expect([revision.name, answer.statusCode, answer.headers.etag]).toEqual([revision.name, 200, `"${revision.hash}"`])
    expect(answer.body.length).toBeLessThan(400_000)
    if (revision.name.startsWith('facts/')) expect([revision.name, isSound(answer.json<PackedFacts>(), answer.json(), today)]).toEqual([revision.name, true])
    expect(mayReplace({ ...revision, hash: '0'.repeat(12), checkedOn: civilDate('2020-01-01') }, revision, today)).toEqual({ ok: true })
  }
})

test.each(['/v1/updates/facts/customs/none', '/v1/updates/services/none', '/v1/updates/facts/now/notices'])('%s is not there', async (url) => {
  expect((await gateway.app.inject(url)).json()).toEqual({ reason: 'not-there' })
})

test('a build that was interrupted stops the start', () => {
  const file = path.join(folder, 'services/customs.json')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.slice(0, 1000))
  expect(() => openUpdates(folder)).toThrow(/services\/customs is not what its revision says/)
  writeFileSync(file, text)
})
