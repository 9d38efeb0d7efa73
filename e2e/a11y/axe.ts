/** axe-core, on whatever page is in front. */
import type { AxeResults, RunOptions } from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Platform } from '../platform'
import { isHighContrast, type View } from '../pages/view'
import type { Fault } from './finding'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that are switched off everywhere, each with the reason. */
const OFF: Record<string, string> = {
  'target-size': 'axe asks for 24 px; `measure.ts` measures 44 and 60',
}

/** Rules about what a mini program has not got: its document, title and landmarks are the host's. */
const OFF_IN_HOSTS: Record<string, string> = {
  'document-title': 'the title bar is the host’s',
  'html-has-lang': 'no page can say its language: the host has none to be set',
  'landmark-one-main': 'screen readers of the hosts know no landmarks',
  region: 'screen readers of the hosts know no landmarks',
  bypass: 'screen readers of the hosts know no landmarks, and there is no keyboard',
  'page-has-heading-one': 'the title is in the host’s bar',
  'heading-order': 'headings have no level there',
  'scrollable-region-focusable': 'there is no keyboard',
  'aria-allowed-attr': 'elements are the host’s own, whose roles axe does not know',
}

/** Elements that a rule takes for something else, by selector, each with the reason. */
const LET_OFF: Record<string, { selector: string; because: string }> = {
  'label-content-name-mismatch': {
    selector: '.month-day',
    because: 'its letters are signs, which WCAG 2.5.3 does not count as text, and its name has the number and says weekday and signs in full',
  },
}

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> }
  }
}

/** WeChat reads `aria-role`, Alipay `role`; a level, which neither knows, is given so that axe does not miss it. */
function mapRoles() {
  for (const element of document.querySelectorAll('[aria-role]')) {
    element.setAttribute('role', element.getAttribute('aria-role')!)
    element.removeAttribute('aria-role')
  }
  for (const heading of document.querySelectorAll('[role="heading"]')) heading.setAttribute('aria-level', '2')
}

const rulesOff = (platform: Platform | 'gallery') => Object.keys(platform === 'weapp' || platform === 'alipay' ? { ...OFF, ...OFF_IN_HOSTS } : OFF)

export interface AxeScope {
  platform: Platform | 'gallery'
  /** Only what another theme can change: the rest was checked in the first look. */
  isOnlyColour?: boolean
  /** More rules that cannot apply, where it is not a whole page that is looked at. */
  without?: string[]
}

export async function axeFaults(page: Page, view: View, { platform, isOnlyColour, without = [] }: AxeScope): Promise<Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const isHost = platform === 'weapp' || platform === 'alipay'
  if (isHost) await page.evaluate(mapRoles)
  const contrast = isHighContrast(view) ? 'color-contrast-enhanced' : 'color-contrast'
  const options: RunOptions = isOnlyColour
    ? { runOnly: { type: 'rule', values: [contrast] } }
    : {
        runOnly: { type: 'tag', values: TAGS },
        rules: {
          ...(isHighContrast(view) && { 'color-contrast-enhanced': { enabled: true } }),
          ...Object.fromEntries([...rulesOff(platform), ...without].map((rule) => [rule, { enabled: false }])),
        },
      }
  const { violations } = await page.evaluate(
    async ([front, given, letOff]) => {
      const { violations: found } = await window.axe.run(front ? { include: [front] } : document, { ...given, resultTypes: ['violations'] })
      return {
        violations: found.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.flatMap(({ target, failureSummary = '' }) => {
            const element = document.querySelector(String(target[target.length - 1]))
            const exception = letOff[id]
            if (exception && element?.matches(exception.selector)) return []
            return { element: element ? window.__look.name(element) : target.join(' '), summary: failureSummary }
          }),
        })),
      }
    },
    [isHost ? '.mp-page:not([hidden])' : undefined, options, LET_OFF] as const,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ element, summary }) => ({ element, says: `${id}: ${help}. ${summary.split('\n').slice(1, 3).join(' ').replace(/\s+/g, ' ').trim()}` })),
  )
}
