import { services } from './catalog'
import { expectText, expectTrue, showMore } from './expect'
import type { Scenario } from './scenario'

/** All services, narrowed down by area and place, and back. */
export const filters: Scenario = {
  name: 'filters',
  async run(app) {
    await app.launch({ language: 'en', path: 'pages/services/index' })
    await expectText(app, '#found', new RegExp(`${services().length}`))
    const inArea = services().filter(({ id }) => id.startsWith('health/')).length
    await app.tap('#filter-area-health')
    await expectText(app, '#found', new RegExp(`\\b${inArea}\\b`))
    await app.tap('#filter-area-all')
    const before = await app.count('#found [id^="service-"]')
    expectTrue(before > 0 && before < services().length, 'a list that grows')
    await showMore(app, '#found [id^="service-"]')

    const inMacao = services().filter(({ regions }) => regions.includes('macao'))
    await app.tap('#filter')
    await app.tap('#filter-region-macao')
    await expectText(app, '#found', new RegExp(`\\b${inMacao.length}\\b`))
    const forDrivers = inMacao.filter(({ audiences }) => audiences.includes('driver') || audiences.includes('everyone'))
    await app.tap('#who-driver')
    await expectText(app, '#found', new RegExp(`\\b${forDrivers.length}\\b`))
    await expectText(app, '#filter', /Macao.*Driver/)
  },
}
