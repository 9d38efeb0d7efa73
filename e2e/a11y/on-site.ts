/** Every page of the site, in every language and view. */
import type { Stage } from '../pages/stage'
import { nameOf, statesOn, type PageState } from '../pages/states'
import { isElder, VIEWS, type View } from '../pages/view'
import type { Locale } from '../scenarios/words'
import { axeFaults } from './axe'
import { languageFaults } from './language'
import type { Ledger } from './ledger'
import { cutTextFaults, cutWhenDoubled, cutWhenSpaced, targetFaults, textSizeFaults } from './measure'
import { barFaults, beginFaults, belowFoldFaults, twoMainFaults, unreachableFaults } from './screen'
import { structureFaults } from './structure'
import type { Task } from './task'
import { isFirstOfPage, turnOf } from './turns'

const NARROW = 320
const WIDE = 1280
/** High enough that nearly all pages stand in the window whole. */
const MOST_HIGH = 6000
/** Phones on their side, and the smallest window in which the main action must be in sight at once. */
const LANDSCAPES = [
  { width: 667, height: 375 },
  { width: 740, height: 360 },
]
const SMALL = { width: 375, height: 667 }
/** A common phone without the bars of its browser: there also what is read begins at once. */
const FIRST_SCREEN = { width: 360, height: 740 }

const AXE = 'h5  axe-core'
const COLOUR = 'h5  axe-core, contrast in dark and high contrast'
const TARGETS = 'h5  targets are large enough'
const TEXT = 'h5  text is large enough'
const CUT = 'h5  no text is cut off, at 320 px'
const CUT_WIDE = 'h5  no text is cut off, at 1280 px'
const SPACED = 'h5  no text is cut off with wider spaces, at 320 px'
const DOUBLED = 'h5  no text is cut off with text of 200 %, at 320 px'
const CUT_LOW = 'h5  no text is cut off, on a phone on its side'
const BARS = 'h5  bars leave room, on a phone on its side'
const REACHED = 'h5  the main action comes into sight, on a phone on its side'
const FOLD = 'h5  the main action is in sight at once in the elder view, at 375 by 667 px'
const BEGINS = 'h5  what one comes for begins on the first screen of the elder view, at 360 by 740 px'
const ONE_MAIN = 'h5  one main action a screen'
const STRUCTURE = 'h5  one title and one main part'
const LANGUAGE = 'h5  the document says its language'

async function onItsSide(stage: Stage, { main }: PageState, sizes: typeof LANDSCAPES, where: string, ledger: Ledger) {
  const { page } = stage
  for (const size of sizes) {
    await stage.turn(size)
    await ledger.make(CUT_LOW, `${where} ${size.width}`, () => cutTextFaults(page))
    await ledger.make(BARS, `${where} ${size.width}`, () => barFaults(page))
    await ledger.make(REACHED, `${where} ${size.width}`, () => unreachableFaults(page, main))
  }
}

async function sizes(stage: Stage, view: View, where: string, ledger: Ledger) {
  const { page } = stage
  await ledger.make(TARGETS, where, () => targetFaults(page, view))
  await ledger.make(TEXT, where, () => textSizeFaults(page, view))
  await stage.fit(NARROW, MOST_HIGH)
  await ledger.make(CUT, where, () => cutTextFaults(page))
  await ledger.make(TARGETS, `${where} 320`, () => targetFaults(page, view))
}

/** Another theme and contrast change colours only: they are looked at without opening the page anew. */
async function standard(stage: Stage, state: PageState, locale: Locale, ledger: Ledger) {
  const { page } = stage
  const where = (view: View) => `h5 ${nameOf(state)} ${view.name} ${locale}`
  await stage.show(state, VIEWS.light, locale)
  await ledger.make(LANGUAGE, where(VIEWS.light), () => languageFaults(page, locale))
  await ledger.make(STRUCTURE, where(VIEWS.light), () => structureFaults(page))
  await ledger.make(ONE_MAIN, where(VIEWS.light), () => twoMainFaults(page))
  await ledger.make(AXE, where(VIEWS.light), () => axeFaults(page, VIEWS.light, { platform: 'h5' }))
  for (const view of [VIEWS.dark, VIEWS.contrast, VIEWS['dark-contrast']]) {
    await stage.look(view)
    await ledger.make(COLOUR, where(view), () => axeFaults(page, view, { platform: 'h5', isOnlyColour: true }))
  }
  await stage.look(VIEWS.light)
  await onItsSide(stage, state, LANDSCAPES, where(VIEWS.light), ledger)
  await stage.turn(stage.size)
  await sizes(stage, VIEWS.light, where(VIEWS.light), ledger)
  await ledger.make(SPACED, where(VIEWS.light), () => cutWhenSpaced(page))
  await ledger.make(DOUBLED, where(VIEWS.light), () => cutWhenDoubled(page))
  await stage.fit(WIDE, MOST_HIGH)
  await ledger.make(CUT_WIDE, where(VIEWS.light), () => cutTextFaults(page))
}

/** Larger text may be laid out in another way. */
async function larger(stage: Stage, state: PageState, view: View, locale: Locale, ledger: Ledger) {
  const where = `h5 ${nameOf(state)} ${view.name} ${locale}`
  await stage.show(state, view, locale)
  if (view === VIEWS.elder) {
    await ledger.make(AXE, where, () => axeFaults(stage.page, view, { platform: 'h5' }))
    await stage.turn(FIRST_SCREEN)
    await ledger.make(BEGINS, where, () => beginFaults(stage.page, state))
    await stage.turn(SMALL)
    if (!state.isRead) await ledger.make(FOLD, where, () => belowFoldFaults(stage.page, state.main))
  }
  // What fits with the smallest and the larger texts fits with the one between.
  if (isElder(view)) await onItsSide(stage, state, LANDSCAPES.slice(0, 1), where, ledger)
  await stage.turn(stage.size)
  await sizes(stage, view, where, ledger)
}

/** High contrast that was chosen in the app, not on the phone. */
async function chosenContrast(stage: Stage, state: PageState, locale: Locale, ledger: Ledger) {
  const view = VIEWS.contrast
  await stage.show(state, view, locale)
  await ledger.make(COLOUR, `h5 ${nameOf(state)} contrast chosen in the app ${locale}`, () =>
    axeFaults(stage.page, view, { platform: 'h5', isOnlyColour: true }),
  )
}

/** @param takesTurns the first state of a page in all views but one of the large ones, the others in the ordinary or the elder view */
export function siteTasks(states: PageState[], localesOf: (state: PageState) => Locale[], takesTurns: boolean): Task[] {
  const isOrdinary = (state: PageState) => !takesTurns || isFirstOfPage(state) || turnOf(state, 2) === 0
  const largerViews = (state: PageState): View[] => {
    if (!takesTurns) return [VIEWS.large, VIEWS.elder, VIEWS.largest]
    if (isFirstOfPage(state)) return [VIEWS.elder, turnOf(state, 2) ? VIEWS.large : VIEWS.largest]
    return isOrdinary(state) ? [] : [VIEWS.elder]
  }
  const task = (state: PageState, locale: Locale, run: (stage: Stage, ledger: Ledger) => Promise<void>): Task => ({
    name: `h5 ${nameOf(state)} ${locale}`,
    run: async (tools, ledger) => run(await tools.stage('h5'), ledger),
  })
  return statesOn('h5', states).flatMap((state) => [
    ...localesOf(state).flatMap((locale) => [
      ...(isOrdinary(state) ? [task(state, locale, (stage, ledger) => standard(stage, state, locale, ledger))] : []),
      ...largerViews(state).map((view) => task(state, locale, (stage, ledger) => larger(stage, state, view, locale, ledger))),
    ]),
    ...localesOf(state)
      .slice(0, takesTurns && !isFirstOfPage(state) ? 0 : 1)
      .map((locale) => task(state, locale, (stage, ledger) => chosenContrast(stage, state, locale, ledger))),
  ])
}
