import { services } from './catalog'
import { expectEffect, expectRoute, expectText, expectThere, expectTrue } from './expect'
import type { Scenario } from './scenario'
import { exactly } from './words'

const SERVICE = 'customs/mainland-travel-permit'

const PAGES = ['home', 'services', 'me', 'search', 'about/privacy', 'about/sources', 'help/numbers', 'customs-checks/carry'].map((name) => `pages/${name}/index`)

/** What is shared leads to the same service, for whoever opens it. */
export const shareService: Scenario = {
  name: 'share-service',
  async run(app) {
    const name = services().find(({ id }) => id === SERVICE)?.name.en ?? ''
    await app.launch({ language: 'en', path: 'pages/service/crossing/index', query: { id: SERVICE } })
    await expectThere(app, '#ways')
    await app.tap('#share')
    const { title, path = '' } = await expectEffect(app, 'shared')
    expectTrue(title === name, `the title ${name}, saw ${title}`)

    const { pathname, searchParams } = new URL(path, 'https://example.org')
    await app.launch({ language: 'pt-PT', path: pathname.slice(1), query: Object.fromEntries(searchParams) })
    await expectRoute(app, 'pages/service/crossing/index')
    const inPortuguese = app.platform === 'weapp' ? 'en' : 'pt'
    await expectText(app, '#summary', exactly(services().find(({ id }) => id === SERVICE)?.summary[inPortuguese] ?? ''))
  },
}

/** The host's own menu shares every page. */
export const shareEveryPage: Scenario = {
  name: 'share-every-page',
  platforms: ['weapp', 'alipay'],
  async run(app) {
    for (const path of PAGES) {
      await app.launch({ language: 'en', path })
      const card = await app.share()
      expectTrue(Boolean(card?.title), `a title for ${path}`)
      const shared = (card?.path ?? '').split('?')[0]?.replace(/^\//, '')
      expectTrue(shared === path, `${path} to be shared as itself, saw ${shared}`)
    }
  },
}
