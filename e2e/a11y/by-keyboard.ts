/** Every page of the site with a keyboard alone, in a small and in a wide window. */
import { nameOf, STATES, type PageState } from '../pages/states'
import { VIEWS } from '../pages/view'
import { LOCALES } from '../scenarios/words'
import { arrowFaults, dialogFaults, mainActionFaults, tabFaults } from './keyboard'
import { motionFaults } from './motion'
import type { Task } from './task'

const TAB = 'h5  Tab reaches everything once, marked and in sight'
const ARROWS = 'h5  arrow keys in groups of radio buttons'
const DIALOGS = 'h5  dialogs take, keep and give back the focus'
const MAIN = 'h5  the main action of the page, by key'
const MOTION = 'h5  nothing moves under prefers-reduced-motion'

const SMALL = { width: 390, height: 640 }
const WIDE = { width: 1280, height: 800 }

/** The language changes no key: one each, in turn. */
const localeOf = (state: PageState) => LOCALES[STATES.indexOf(state) % LOCALES.length]!

export function keyboardTasks(states: PageState[]): Task[] {
  return states.flatMap((state) =>
    [SMALL, WIDE].map(
      (size): Task => ({
        name: `h5 ${nameOf(state)} ${size.width}`,
        async run(tools, ledger) {
          const stage = await tools.stage('h5', 'keys')
          const { page } = stage
          const where = `h5 ${nameOf(state)} light ${localeOf(state)} ${size.width}`
          const show = async () => {
            await stage.show(state, VIEWS.light, localeOf(state))
            await page.setViewportSize(size)
            await stage.quiet()
          }
          await show()
          await ledger.make(DIALOGS, where, () => dialogFaults(page))
          await ledger.make(TAB, where, () => tabFaults(page))
          if (size === WIDE) return
          await ledger.make(ARROWS, where, () => arrowFaults(page))
          await show()
          await ledger.make(MAIN, where, () => mainActionFaults(page, state.main))
          await show()
          await ledger.make(MOTION, where, () => motionFaults(page))
        },
      }),
    ),
  )
}
