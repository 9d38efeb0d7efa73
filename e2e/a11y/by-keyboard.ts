/** Every page of the site with a keyboard alone, in a small and in a wide window. */
import { nameOf, STATES, statesOn, type PageState } from '../pages/states'
import { VIEWS, type View } from '../pages/view'
import { LOCALES } from '../scenarios/words'
import { arrowFaults, dialogFaults, mainActionFaults, returnFaults, tabFaults } from './keyboard'
import { motionFaults } from './motion'
import { ringFaults } from './ring'
import type { Task } from './task'
import { isFirstOfPage } from './turns'

const TAB = 'h5  Tab reaches everything once, marked and in sight'
const ARROWS = 'h5  arrow keys in groups of radio buttons'
const DIALOGS = 'h5  dialogs take and keep the focus'
const RETURN = 'h5  dialogs give the focus back to what opened them'
const RING = 'h5  the mark of the focus stands out, on the pixels'
const MAIN = 'h5  the main action of the page, by key'
const MOTION = 'h5  nothing moves under prefers-reduced-motion'

const SMALL = { width: 390, height: 640 }
const WIDE = { width: 1280, height: 800 }

/** What closes a dialog besides its main action. */
const CLOSE = '.sheet-close'

const RING_VIEWS: readonly View[] = [VIEWS.light, VIEWS.dark, VIEWS.contrast, VIEWS['dark-contrast']]

/** The language changes no key: one each, in turn. */
const localeOf = (state: PageState) => LOCALES[STATES.indexOf(state) % LOCALES.length]!

/** @param takesTurns the first state of a page and those with a dialog only; the mark of the focus in one view */
export function keyboardTasks(states: PageState[], takesTurns: boolean): Task[] {
  const looked = statesOn('h5', states).filter((state) => !takesTurns || isFirstOfPage(state) || state.opener)
  return looked.flatMap((state, nth) =>
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
          if (state.opener) await show()
          await ledger.make(TAB, where, () => tabFaults(page))
          if (size === WIDE) return
          await ledger.make(ARROWS, where, () => arrowFaults(page))
          await show()
          await ledger.make(MAIN, where, () => mainActionFaults(page, state.main))
          if (state.opener) {
            await show()
            await ledger.make(RETURN, where, () => returnFaults(page, state.opener!, [state.main.control, CLOSE]))
          }
          await show()
          const views = takesTurns ? [RING_VIEWS[nth % RING_VIEWS.length]!] : RING_VIEWS
          await ledger.make(RING, where, () => ringFaults(page, views, (view) => stage.look(view)))
          await show()
          await ledger.make(MOTION, where, () => motionFaults(page))
        },
      }),
    ),
  )
}
