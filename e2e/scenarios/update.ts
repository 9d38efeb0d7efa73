import { expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'

/** A newer version waits until the person lets it in. */
export const update: Scenario = {
  name: 'update',
  platforms: ['weapp', 'alipay'],
  async run(app) {
    const isApplied = async () => (await app.calls()).some(({ name }) => name === '#apply-update')
    await app.launch({ language: 'en', mock: { updateReady: true } })
    await expectThere(app, '#update')
    expectTrue(!(await isApplied()), 'nothing to happen unasked')
    await app.tap('#update-apply')
    expectTrue(await isApplied(), 'the newer version to start')
  },
}
