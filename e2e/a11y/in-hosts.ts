/** The pages of the mini programs: roles, names, contrast and sizes, as far as a browser can tell. */
import type { Stage } from '../pages/stage'
import { nameOf, statesOn, type PageState } from '../pages/states'
import { VIEWS, type View } from '../pages/view'
import type { MiniPlatform } from '../platform'
import type { Locale } from '../scenarios/words'
import { axeFaults } from './axe'
import type { Ledger } from './ledger'
import { cutTextFaults, targetFaults, textSizeFaults } from './measure'
import { twoMainFaults } from './screen'
import type { Task } from './task'
import { isFirstOfPage, turnOf } from './turns'

const NARROW = 320
const MOST_HIGH = 6000

/** @param colours the views that change nothing else */
async function standard(stage: Stage, platform: MiniPlatform, state: PageState, locale: Locale, ledger: Ledger, colours: readonly View[]) {
  const { page } = stage
  const where = (view: View) => `${platform} ${nameOf(state)} ${view.name} ${locale}`
  await stage.show(state, VIEWS.light, locale)
  await ledger.make(`${platform}  axe-core`, where(VIEWS.light), () => axeFaults(page, VIEWS.light, { platform }))
  for (const view of colours) {
    await stage.look(view)
    await ledger.make(`${platform}  axe-core, contrast in dark and high contrast`, where(view), () => axeFaults(page, view, { platform, isOnlyColour: true }))
  }
  await stage.look(VIEWS.light)
  await sizes(stage, platform, VIEWS.light, where(VIEWS.light), ledger)
}

async function sizes(stage: Stage, platform: MiniPlatform, view: View, where: string, ledger: Ledger) {
  const { page } = stage
  await ledger.make(`${platform}  targets are large enough`, where, () => targetFaults(page, view))
  await ledger.make(`${platform}  text is large enough`, where, () => textSizeFaults(page, view))
  await ledger.make(`${platform}  one main action a screen`, where, () => twoMainFaults(page))
  await stage.fit(NARROW, MOST_HIGH)
  await ledger.make(`${platform}  no text is cut off, at 320 px`, where, () => cutTextFaults(page))
}

async function elder(stage: Stage, platform: MiniPlatform, state: PageState, locale: Locale, ledger: Ledger) {
  const where = `${platform} ${nameOf(state)} elder ${locale}`
  await stage.show(state, VIEWS.elder, locale)
  await ledger.make(`${platform}  axe-core`, where, () => axeFaults(stage.page, VIEWS.elder, { platform }))
  await sizes(stage, platform, VIEWS.elder, where, ledger)
}

/** @param takesTurns each state in one of the two hosts; of those that are not the first of a page every third, in the elder view */
export function hostTasks(platform: MiniPlatform, states: PageState[], localesOf: (state: PageState) => Locale[], takesTurns: boolean): Task[] {
  const colours = takesTurns ? [VIEWS.dark] : [VIEWS.dark, VIEWS.contrast, VIEWS['dark-contrast']]
  const task = (state: PageState, locale: Locale, look: typeof standard): Task => ({
    name: `${platform} ${nameOf(state)} ${locale}`,
    run: async (tools, ledger) => look(await tools.stage(platform), platform, state, locale, ledger, colours),
  })
  // Alipay draws what WeChat draws.
  const isTurn = (state: PageState) => !takesTurns || state.platforms !== undefined || turnOf(state, 4) < 2 === (platform === 'alipay')
  const looksAt = (state: PageState) => (!takesTurns || isFirstOfPage(state) ? [standard, elder] : turnOf(state, 3) === 0 ? [elder] : [])
  return statesOn(platform, states).flatMap((state) => (isTurn(state) ? localesOf(state).flatMap((locale) => looksAt(state).map((look) => task(state, locale, look))) : []))
}
