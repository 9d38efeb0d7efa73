import { services } from './catalog'
import { expectRead, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly } from './words'

export const openService: Scenario = {
  name: 'open-service',
  async run(app) {
    await app.launch({ language: 'en' })
    await app.tap('#area-customs')
    await expectRoute(app, 'pages/services/area/index')
    // One with several ways: where a tool is the only one, no others are listed.
    const listed = services().filter(({ id, delivery }) => id.startsWith('customs/') && delivery.length > 1)
    const shown = []
    for (const service of listed) if (await app.exists(`#service-${service.id.replace('/', '-')}`)) shown.push(service)
    const service = shown[0]
    expectTrue(service !== undefined, 'the area to list a service')
    if (!service) return
    await app.tap(`#service-${service.id.replace('/', '-')}`)
    await expectRoute(app, 'pages/service/crossing/index')
    await expectText(app, '#summary', exactly(service.summary.en))
    await expectThere(app, '#ways', '#sources', '#save', '#share')
    await expectRead(app, exactly(service.provider.en))
    expectTrue((await app.title()).includes(service.name.en), `the title ${service.name.en}`)
    await app.back()
    await expectRoute(app, 'pages/services/area/index')
    await app.back()
    await expectRoute(app, 'pages/home/index')
    await expectThere(app, '#mine')
  },
}
