import { expectCount } from './expect'
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
