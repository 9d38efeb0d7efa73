/** Faults planted in real pages: a check that nobody has seen failing is not a check. */
import type { Browser, Page } from 'playwright-core'
import type { Hosted } from '../pages/hosted'
import { inParallel } from '../pages/parallel'
import type { Stage } from '../pages/stage'
import { OUTSIDE, toolStates } from '../pages/state'
import { nameOf, routesWithoutState, STATES, type PageState } from '../pages/states'
import { VIEWS, type View } from '../pages/view'
import type { Report } from '../report'
import { axeFaults } from './axe'
import type { Fault } from './finding'
import { arrowFaults, dialogFaults, mainActionFaults, returnFaults, tabFaults } from './keyboard'
import { languageFaults } from './language'
import { cutTextFaults, cutWhenDoubled, cutWhenSpaced, targetFaults, textSizeFaults } from './measure'
import { motionFaults } from './motion'
import { ringFaults } from './ring'
import { barFaults, beginFaults, belowFoldFaults, twoMainFaults, unreachableFaults } from './screen'
import { structureFaults } from './structure'
import { openStage } from './task'

interface Planted {
  name: string
  on: string
  view?: View
  /** The window; a narrow phone when left out. */
  size?: { width: number; height: number }
  /** A style sheet, or a script of its own; it spoils the page that is in front. */
  css?: string
  spoil?: string
  find: (page: Page, view: View, state: PageState) => Promise<Fault[]>
  /** What the finding must say; another one might be found by chance. */
  says: RegExp
}

const axe = (page: Page, view: View) => axeFaults(page, view, { platform: 'h5' })

/** The first element that is seen, as the scripts below name it. */
const FIRST = (selector: string) => `const one = [...document.querySelectorAll('${selector}')].find((each) => each.offsetHeight > 0);`
/** Something to press at the end of the page. */
const ADDED = `const one = document.querySelector('.taro_page_show .page, .page').appendChild(document.createElement('button'));
  one.textContent = 'planted'; one.style.minHeight = one.style.minWidth = '64px';`
const DIALOG = `const box = document.querySelector('.taro_page_show .page, .page').appendChild(document.createElement('div'));
  box.setAttribute('role', 'dialog'); box.setAttribute('aria-label', 'planted'); box.style.cssText = 'position:fixed;inset:200px 0 auto 0';
  box.innerHTML = '<button>one</button><button>two</button>';`

const NARROW = { width: 320, height: 640 }
const LOW = { width: 667, height: 375 }
const BAR = (height: number) => `.page { border-top: ${height}px solid transparent } .page-bar { position: fixed; z-index: 9; inset: 0 0 auto 0; height: ${height}px; background: #fff }`
/** In the view that is already shown. */
const ring = (page: Page, view: View) => ringFaults(page, [view], async () => undefined)
const back = (page: Page, _: View, { opener = '', main }: PageState) => returnFaults(page, opener, [main.control])
/** The focus leaves what opened a dialog as soon as it comes back. */
const LOSING = (id: string) => `document.getElementById('${id}').addEventListener('focus', ({ target }) => target.blur())`

const PLANTED: Planted[] = [
  { name: 'pale text', on: 'home-first', css: '.view * { color: #aaa !important }', find: axe, says: /color-contrast/ },
  { name: 'contrast of only 5:1', on: 'home-first', view: VIEWS.contrast, css: '.view * { color: #6b6b6b !important }', find: axe, says: /color-contrast-enhanced/ },
  { name: 'pale text in the dark', on: 'home-first', view: VIEWS.dark, css: '.view * { color: #555 !important }', find: axe, says: /color-contrast/ },
  { name: 'a button without a name', on: 'me-first', spoil: `${ADDED} one.textContent = ''`, find: axe, says: /button-name/ },
  { name: 'no heading', on: 'privacy-all', spoil: `${FIRST('h1')} one.replaceWith(...one.childNodes)`, find: structureFaults, says: /no heading of level 1/ },
  { name: 'no main part', on: 'privacy-all', spoil: `${FIRST('[role=main], main')} one.replaceWith(...one.childNodes)`, find: structureFaults, says: /no main part/ },
  { name: 'a field without a label', on: 'search-empty', spoil: `${FIRST('input')} one.removeAttribute('aria-label'); one.placeholder = ''`, find: axe, says: /label/ },
  { name: 'a role without what it needs', on: 'me-first', spoil: `${ADDED} one.setAttribute('role', 'checkbox')`, find: axe, says: /aria-checked|aria-required/ },
  { name: 'a small target', on: 'service-guide', spoil: `${ADDED} one.style.cssText = 'padding:0;width:30px;height:30px;min-height:0'`, find: targetFaults, says: /30 by 30/ },
  { name: 'a target too small for the elder view', on: 'me-first', view: VIEWS.elder, spoil: `${ADDED} one.style.cssText = 'width:200px;height:50px;min-height:0'`, find: targetFaults, says: /at least 60/ },
  { name: 'small text', on: 'sources-all', css: '.page-foot, .paragraph { font-size: 11px !important }', find: textSizeFaults, says: /11\.0 px/ },
  { name: 'ordinary text too small for the largest view', on: 'home-first', view: VIEWS.largest, css: '.view { font-size: 28px !important }', find: textSizeFaults, says: /at least 30/ },
  { name: 'lines too near each other', on: 'privacy-all', css: '.view * { line-height: 1.1 !important }', find: textSizeFaults, says: /line height/ },
  { name: 'text cut off by its box', on: 'home-first', css: 'h2 { height: 10px; overflow: hidden }', find: cutTextFaults, says: /cut off below/ },
  { name: 'text cut off with dots', on: 'area-customs', css: '.list-item * { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }', find: cutTextFaults, says: /cut off at the side|wider than it/ },
  { name: 'a page that scrolls sideways', on: 'home-first', css: '.section { width: 500px }', find: cutTextFaults, says: /sideways|edge of the page/ },
  { name: 'a hint that is too long', on: 'search-empty', spoil: `${FIRST('input')} one.placeholder = 'planted '.repeat(20)`, find: cutTextFaults, says: /hint/ },
  { name: 'boxes that do not grow with spaced text', on: 'privacy-all', css: 'h2, .section-head { height: 27px; overflow: hidden; width: 12em; white-space: nowrap }', find: cutWhenSpaced, says: /cut off|wider/ },
  { name: 'boxes that do not grow with the browser’s text', on: 'privacy-all', css: '.paragraph { max-height: 60px; overflow: hidden; font-size: 1rem !important }', find: cutWhenDoubled, says: /cut off/ },
  { name: 'a wrong language', on: 'home-first', spoil: `document.documentElement.lang = 'fr'`, find: (page) => languageFaults(page, 'en'), says: /wrong language/ },
  { name: 'focus that is not seen', on: 'home-first', css: '*:focus, *:focus-visible { outline: none !important; box-shadow: none !important }', find: tabFaults, says: /looks the same/ },
  { name: 'a control that Tab does not reach', on: 'me-first', spoil: `${FIRST('[role=checkbox]')} const box = document.createElement('div'); box.setAttribute('role', 'button'); box.tabIndex = 0; box.textContent = 'planted'; one.before(box); box.addEventListener('focus', () => box.blur())`, find: tabFaults, says: /not reached/ },
  { name: 'a trap', on: 'me-first', spoil: `${ADDED} one.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault()); one.parentElement.children[1].before(one)`, find: tabFaults, says: /holds the focus/ },
  { name: 'an order of its own', on: 'home-first', spoil: `${ADDED} one.tabIndex = 3`, find: axe, says: /tabindex/ },
  { name: 'a bar over what has the focus', on: 'services-all', css: '.navigation { inset: 0 0 auto 0 !important; height: 70vh; z-index: 99 } .navigation * { height: 20px }', find: tabFaults, says: /behind something/ },
  { name: 'a pale mark of the focus', on: 'me-first', css: '.pressable:focus-visible { outline-color: #c4c4c4 !important }', find: ring, says: /mark of the focus/ },
  { name: 'a mark of the focus that is cut off', on: 'me-first', css: '.pressable { overflow: hidden } .pressable:focus-visible { outline: none !important; box-shadow: inset 0 2px 0 #000 }', find: ring, says: /mark of the focus/ },
  { name: 'a dark mark of the focus in the dark', on: 'services-all', view: VIEWS.dark, css: '.pressable:focus-visible { outline-color: #333 !important }', find: ring, says: /in dark/ },
  { name: 'a dialog that does not give the focus back', on: 'services-filter', spoil: LOSING('filter'), find: back, says: /closed by Escape/ },
  { name: 'a dialog whose button does not give the focus back', on: 'service-qr', spoil: `addEventListener('keydown', ({ target }) => (window.isLost = target.id === 'qr-sheet-close'), true); document.getElementById('qr').addEventListener('focus', ({ target }) => window.isLost && target.blur())`, find: back, says: /closed by #qr-sheet-close/ },
  { name: 'a second main action', on: 'service-guide', spoil: `${ADDED} one.style.background = 'var(--accent)'`, find: twoMainFaults, says: /second main action/ },
  { name: 'a second main action in a dialog', on: 'services-filter', spoil: `${FIRST('.sheet-close')} one.style.background = 'var(--accent)'`, find: twoMainFaults, says: /second main action/ },
  { name: 'a main action below the fold', on: 'service-guide', view: VIEWS.elder, size: { width: 375, height: 667 }, css: '.service-head { min-height: 620px }', find: (page, _, { main }) => belowFoldFaults(page, main), says: /before one scrolls/ },
  { name: 'an answer below the fold', on: 'control-points-first', view: VIEWS.elder, size: { width: 360, height: 740 }, css: '#points-open { margin-top: 700px }', find: (page, _, state) => beginFaults(page, state), says: /begins too far below/ },
  { name: 'a main action half below the fold', on: 'me-first', view: VIEWS.elder, size: { width: 375, height: 667 }, css: '.navigation { height: 480px }', find: (page, _, { main }) => belowFoldFaults(page, main), says: /before one scrolls/ },
  { name: 'bars that fill a low window', on: 'privacy-all', size: LOW, css: BAR(200), find: barFaults, says: /bars take/ },
  { name: 'a main action that stays behind bars', on: 'numbers-all', size: LOW, css: BAR(360), find: (page, _, { main }) => unreachableFaults(page, main), says: /wherever one scrolls/ },
  { name: 'text cut off on a phone on its side', on: 'privacy-all', size: LOW, css: '@media (orientation: landscape) { .page { width: 900px } }', find: cutTextFaults, says: /sideways|edge of the page/ },
  { name: 'actions of a sheet over what has the focus', on: 'services-filter', css: '.sheet-foot.sheet-foot { position: sticky; bottom: 0; height: 60vh } .sheet { scroll-padding: 0 !important }', find: tabFaults, says: /behind something/ },
  { name: 'arrow keys that do nothing', on: 'me-first', spoil: `addEventListener('keydown', (event) => event.key.startsWith('Arrow') && event.stopImmediatePropagation(), true)`, find: arrowFaults, says: /arrow keys/ },
  { name: 'a dialog that Escape does not close', on: 'me-first', spoil: `${DIALOG} box.firstChild.focus()`, find: dialogFaults, says: /Escape/ },
  { name: 'a dialog that lets the focus go', on: 'me-first', spoil: `${DIALOG} box.firstChild.focus()`, find: dialogFaults, says: /what it covers/ },
  { name: 'a dialog without the focus', on: 'me-first', spoil: DIALOG, find: dialogFaults, says: /without taking/ },
  { name: 'Enter that does nothing', on: 'home-first', spoil: `addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault(), true)`, find: (page, _, { main }) => mainActionFaults(page, main), says: /does not lead/ },
  { name: 'a page that slides in', on: 'offices-gone', css: '.taro_router > .taro_page { transition: transform 300ms !important }', find: motionFaults, says: /running animation/ },
  { name: 'movement in spite of the setting', on: 'me-first', css: '.pressable { transition: opacity 0.3s }', find: motionFaults, says: /transition of 300 ms/ },
]

const key = ({ element, says }: Fault) => `${element} ${says}`

/** What the check finds that it did not find before the fault was planted. */
async function whatIsFound(stage: Stage, { on, view = VIEWS.light, size = NARROW, css, spoil, find }: Planted): Promise<Fault[]> {
  const state = STATES.find((one) => nameOf(one) === on)
  if (!state) throw new Error(`no state ${on}`)
  const open = async () => {
    await stage.show(state, view, 'en')
    await stage.turn(size)
  }
  await open()
  const before = new Set((await find(stage.page, view, state)).map(key))
  await open()
  if (css) await stage.page.addStyleTag({ content: css })
  if (spoil) await stage.page.evaluate(`(() => { ${spoil} })()`)
  await stage.quiet()
  return (await find(stage.page, view, state)).filter((fault) => !before.has(key(fault)))
}

/** Two names for one page, reached alike. */
function isAlikeRefused(): boolean {
  const one = { query: { year: '2015' }, shows: 'days.calendar', main: OUTSIDE }
  try {
    toolStates('jobs/days', [{ ...one, state: 'first' }, { ...one, state: 'second', answer: '#tax-residence' }])
    return false
  } catch (error) {
    return /reached alike/.test(String(error))
  }
}

/** Plant every fault, and report each that goes unnoticed. */
export async function plantedFaults(browser: Browser, hosted: Hosted, report: Report): Promise<void> {
  report.check('planted: a page that nobody looks at', routesWithoutState(['pages/new/index']).length === 1 ? [] : ['not so'])
  report.check('planted: two states that are one page', isAlikeRefused() ? [] : ['not so'])
  await inParallel(PLANTED, 2, () => openStage(browser, hosted, 'keys'), async (planted, stage) => {
    const start = Date.now()
    const found = (await whatIsFound(stage, planted)).find(({ says }) => planted.says.test(says))
    const seen = found ? `${found.element}: ${found.says}`.slice(0, 90) : 'nothing'
    report.check(`planted: ${planted.name} (noticed: ${seen})`, found ? [] : ['not so'], Date.now() - start)
  })
}
