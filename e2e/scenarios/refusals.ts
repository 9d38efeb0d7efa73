/** The host says no: the person reads what to do by hand, or nothing when they said no themselves. */
import { serviceRoute, serviceWith } from './catalog'
import { expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly } from './words'

const open = (id: string, mock: Record<string, unknown>) => ({ language: 'en', path: serviceRoute(id), query: { id }, mock })

export const hostRefuses: Scenario = {
  name: 'host-refuses',
  platforms: ['weapp', 'alipay'],
  async run(app) {
    const phone = serviceWith('phone')
    const link = serviceWith('link', ({ urls }) => urls?.en === undefined)
    if (!phone || !link) throw new Error('the catalogue has no phone or no link')

    await app.launch(open(phone.service.id, { makePhoneCall: { fail: 'device has no telephone' } }))
    await app.tap(phone.row)
    await expectText(app, '#message', exactly(phone.delivery.number))

    await app.launch(open(phone.service.id, { makePhoneCall: { fail: 'cancel' } }))
    await app.tap(phone.row)
    await app.tap('#save')
    await expectThere(app, '#save')
    expectTrue(!(await app.text('#summary')).includes(phone.delivery.number) && !(await app.exists('#message')), 'no message after a cancelled call')

    const refused = { fail: 'no permission' }
    await app.launch(open(link.service.id, { setClipboardData: refused, setClipboard: refused }))
    await app.tap(link.row)
    await expectText(app, '#message', exactly(link.delivery.url))
  },
}
