/** What the app keeps survives a restart; what is erased does not come back. */
import type { AppDriver } from '../driver/driver'
import { services } from './catalog'
import { expectCount, expectGone, expectText, expectThere } from './expect'
import type { Scenario } from './scenario'
import { exactly, word } from './words'

const SERVICE = 'customs/mainland-travel-permit'
const ROW = `#service-${SERVICE.replace('/', '-')}`

async function save(app: AppDriver) {
  await app.launch({ language: 'en', path: 'pages/service/crossing/index', query: { id: SERVICE } })
  await app.tap('#save')
  await expectText(app, '#save', exactly(word('en', 'service.saved', 'service')))
}

export const saveAndRestart: Scenario = {
  name: 'save-and-restart',
  async run(app) {
    const service = services().find(({ id }) => id === SERVICE)
    await save(app)
    await app.restart()
    await expectText(app, '#mine', exactly(service?.name.en ?? SERVICE))
    await app.openTab('me')
    await expectCount(app, `#saved ${ROW}`, (count) => count === 1)
    await app.tap(ROW)
    await app.tap('#save')
    await expectText(app, '#save', exactly(word('en', 'service.save', 'service')))
    await app.restart()
    await app.openTab('me')
    await expectThere(app, '#saved-none', '#recent')
  },
}

export const eraseAll: Scenario = {
  name: 'erase-all',
  async run(app) {
    await save(app)
    await app.restart()
    await app.tap('#who-older')
    await app.openTab('me')
    await expectCount(app, '[id="who-older"][aria-checked="true"]', (count) => count === 1)
    await expectThere(app, '#recent')
    await app.tap('#my-data')
    await app.tap('#erase')
    await app.tap('#erase-no')
    await expectGone(app, '#erase-ask')

    await app.tap('#erase')
    await app.tap('#erase-yes')
    await expectThere(app, '#erased')
    await app.tap('#undo')
    await expectGone(app, '#erased')
    await app.back()
    await expectCount(app, `#saved ${ROW}`, (count) => count === 1)
    await expectCount(app, '[id="who-older"][aria-checked="true"]', (count) => count === 1)

    await app.tap('#my-data')
    await app.tap('#erase')
    await app.tap('#erase-yes')
    await expectThere(app, '#erased')
    await app.back()
    await expectThere(app, '#saved-none')
    await expectGone(app, '#recent')
    await app.restart()
    await expectThere(app, '#starters')
    await expectGone(app, '#mine')
    await app.openTab('me')
    await expectThere(app, '#saved-none')
    await expectCount(app, '[id^="who-"][aria-checked="true"]', (count) => count === 0)
  },
}

/** What an older version or a fault left behind must not keep the app from starting. */
export const damagedStorage: Scenario = {
  name: 'damaged-storage',
  async run(app) {
    for (const damaged of ['{', '"text"', '{"state":{"locale":"xx","saved":[1,null],"who":"driver","textSize":9},"version":0}', '{"version":0}']) {
      await app.launch({ language: 'en', storage: { 'bay-affairs:settings': damaged, 'bay-affairs:kept': damaged } })
      await expectThere(app, '#search-door', '#starters')
      await app.openTab('me')
      await expectThere(app, '#saved-none')
    }
  },
}

export const exportData: Scenario = {
  name: 'export-data',
  platforms: ['weapp', 'alipay'],
  async run(app) {
    await save(app)
    await app.restart()
    await app.openTab('me')
    await app.tap('#my-data')
    await app.tap('#export')
    await expectText(app, '#message', exactly(word('en', 'data.exported.copied', 'about')))
    const [copied] = (await app.effects()).filter((effect) => effect.kind === 'copied')
    const { saved } = JSON.parse(copied?.kind === 'copied' ? copied.text : '{}') as { saved?: string[] }
    if (saved?.[0] !== SERVICE) throw new Error(`expected ${SERVICE} in the exported text`)
  },
}
