/** Every kind of way to a service goes somewhere on every platform: it opens, jumps, calls, or is copied with a sentence. */
import type { AppDriver } from '../driver/driver'
import type { Effect } from '../driver/effect'
import type { Delivery } from '../../src/catalog'
import { serviceRoute, serviceWith, type Found } from './catalog'
import { expectEffect, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly } from './words'

async function follow({ service, row }: Pick<Found<Delivery['kind']>, 'service' | 'row'>, app: AppDriver) {
  await app.launch({ language: 'en', path: serviceRoute(service.id), query: { id: service.id } })
  await expectThere(app, row)
  await app.tap(row)
}

async function expectSame<Kind extends Effect['kind']>(app: AppDriver, wanted: Extract<Effect, { kind: Kind }>) {
  const seen = await expectEffect(app, wanted.kind)
  expectTrue(JSON.stringify(seen) === JSON.stringify(wanted), `${JSON.stringify(wanted)}, saw ${JSON.stringify(seen)}`)
}

async function expectCopied(app: AppDriver, text: string) {
  await expectSame(app, { kind: 'copied', text })
  await expectText(app, '#message', exactly(text))
}

const hostOf = (app: AppDriver) => ({ weapp: 'wechat', alipay: 'alipay', h5: 'browser' })[app.platform]

function delivery<Kind extends Delivery['kind']>(
  name: string,
  found: Found<Kind> | undefined,
  expect: (app: AppDriver, delivery: Extract<Delivery, { kind: Kind }>) => Promise<void>,
): Scenario[] {
  if (!found) return []
  const run = async (app: AppDriver) => {
    await follow(found, app)
    await expect(app, found.delivery)
  }
  return [{ name: `delivery-${name}`, run }]
}

const jumpOrCopy = async (app: AppDriver, { host, name, appId, path }: Extract<Delivery, { kind: 'mini-program' }>) => {
  if (host === hostOf(app) && appId) await expectSame(app, { kind: 'jumped', appId, ...(path && { path }) })
  else await expectCopied(app, name)
}

export const deliveries: Scenario[] = [
  ...delivery('tool', serviceWith('tool'), async (app, { page }) => void (await expectRoute(app, page.slice(1).split('?')[0]!))),
  ...delivery('wechat-program', serviceWith('mini-program', ({ host, appId }) => host === 'wechat' && appId !== undefined), jumpOrCopy),
  ...delivery('alipay-program', serviceWith('mini-program', ({ host, appId }) => host === 'alipay' && appId !== undefined), jumpOrCopy),
  ...delivery('program-without-id', serviceWith('mini-program', ({ appId }) => appId === undefined), jumpOrCopy),
  ...delivery('app', serviceWith('app', ({ url }) => url === undefined), async (app, { name }) => expectCopied(app, name)),
  ...delivery('app-with-page', serviceWith('app', ({ url }) => url !== undefined), async (app, { name, url = '' }) =>
    app.platform === 'h5' ? expectSame(app, { kind: 'opened', url: new URL(url).href }) : expectCopied(app, name),
  ),
  ...delivery('link', serviceWith('link', ({ urls }) => urls?.en === undefined), async (app, { url }) =>
    app.platform === 'h5' ? expectSame(app, { kind: 'opened', url: new URL(url).href }) : expectCopied(app, url),
  ),
  ...delivery('link-in-my-language', serviceWith('link', ({ urls }) => urls?.en !== undefined), async (app, { url, urls }) =>
    app.platform === 'h5' ? expectSame(app, { kind: 'opened', url: new URL(urls?.en ?? url).href }) : expectCopied(app, urls?.en ?? url),
  ),
  ...delivery('phone', serviceWith('phone'), async (app, { number }) => expectSame(app, { kind: 'called', number })),
  ...delivery('office', serviceWith('office', ({ address }) => address['zh-Hans'].startsWith('深圳')), async (app, { address }) => {
    // A driver in Shenzhen reads Simplified whatever the passenger reads.
    await expectText(app, '#driver', exactly(address['zh-Hans']))
    await app.tap('#driver-copy')
    await expectCopied(app, address['zh-Hans'])
  }),
]
