import { expectCount, expectTitleBar } from './expect'
import type { Scenario } from './scenario'

const shown = (className: string) => `.view.${className}`

export const look: Scenario = {
  name: 'look',
  async run(app) {
    await app.launch({ language: 'en' })
    await app.openTab('me')
    await app.tap('#theme-dark')
    await app.tap('#text-size-elder')
    await expectCount(app, shown('theme-dark.size-elder'), (count) => count === 1)
    await app.openTab('home')
    await expectCount(app, shown('theme-dark.size-elder'), (count) => count === 1)
    await app.restart()
    await expectCount(app, shown('theme-dark.size-elder'), (count) => count === 1)
  },
}

/** People who made the text of their phone larger get larger text from the start. */
export const largePhoneText: Scenario = {
  name: 'large-phone-text',
  platforms: ['weapp', 'alipay'],
  async run(app) {
    await app.launch({ language: 'en', fontSize: 20 })
    await expectCount(app, shown('size-large'), (count) => count === 1)
    await app.launch({ language: 'en', fontSize: 23 })
    await expectCount(app, shown('size-elder'), (count) => count === 1)
  },
}

const WHITE = 'rgb(255, 255, 255)'

/** A phone that turns dark at dusk while the app is open takes the host's bars along. */
export const phoneTurnsDark: Scenario = {
  name: 'phone-turns-dark',
  platforms: ['weapp', 'alipay'],
  async run(app) {
    await app.launch({ language: 'en' })
    await expectTitleBar(app, `${WHITE} on rgb(11, 92, 80)`)
    await app.turn('dark')
    // Alipay tells nobody: its bars follow when the app is taken up again.
    if (app.platform === 'alipay') await app.leaveAndReturn()
    await expectTitleBar(app, `${WHITE} on rgb(18, 51, 45)`)
    await app.openTab('me')
    await expectTitleBar(app, `${WHITE} on rgb(26, 33, 31)`)
    await app.turn('light')
    if (app.platform === 'alipay') await app.leaveAndReturn()
    await expectTitleBar(app, `rgb(0, 0, 0) on ${WHITE}`)
    // Home lies behind, and must not colour the bar of this page.
    await app.tap('#theme-dark')
    await expectTitleBar(app, `${WHITE} on rgb(26, 33, 31)`)
  },
}
