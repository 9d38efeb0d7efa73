/** The pages of the mini programs: roles, names, contrast and sizes, as far as a browser can tell. */
import { nameOf, type PageState } from '../pages/states'
import { VIEWS } from '../pages/view'
import type { MiniPlatform } from '../platform'
import type { Locale } from '../scenarios/words'
import { axeFaults } from './axe'
import { cutTextFaults, targetFaults, textSizeFaults } from './measure'
import type { Task } from './task'

const LANGUAGES: Locale[] = ['en', 'zh-Hant']
const NARROW = 320
const MOST_HIGH = 6000

export function hostTasks(platform: MiniPlatform, states: PageState[]): Task[] {
  return states.flatMap((state) =>
    LANGUAGES.map((locale): Task => {
      const where = `${platform} ${nameOf(state)} light ${locale}`
      return {
        name: where,
        async run(tools, ledger) {
          const stage = await tools.stage(platform)
          const { page } = stage
          await stage.show(state, VIEWS.light, locale)
          await ledger.make(`${platform}  axe-core`, where, () => axeFaults(page, VIEWS.light, { platform }))
          await ledger.make(`${platform}  targets are large enough`, where, () => targetFaults(page, VIEWS.light))
          await ledger.make(`${platform}  text is large enough`, where, () => textSizeFaults(page, VIEWS.light))
          await stage.fit(NARROW, MOST_HIGH)
          await ledger.make(`${platform}  no text is cut off, at 320 px`, where, () => cutTextFaults(page))
        },
      }
    }),
  )
}
