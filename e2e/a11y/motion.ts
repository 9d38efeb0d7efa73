/** Nothing moves for a person who asked for less motion. */
import type { Page } from 'playwright-core'
import type { Fault } from './finding'

const LONGEST_MS = 10

/** Runs in the page: everything whose style sheet makes it move, and everything that moves. */
function movingThings(longest: number): Fault[] {
  const { isSeen, name } = window.__look
  const milliseconds = (list: string) => Math.max(...list.split(',').map((one) => parseFloat(one) * (/ms\s*$/.test(one) ? 1 : 1000)))
  const faults: Fault[] = []
  const tell = (element: Element, what: string, duration: number) =>
    faults.push({ element: name(element), says: `${what} of ${Math.round(duration)} ms under prefers-reduced-motion: use var(--quick) or var(--calm)` })
  for (const element of document.querySelectorAll('.view, .view *')) {
    if (!isSeen(element)) continue
    for (const part of [undefined, '::before', '::after']) {
      const { transitionDuration, animationName, animationDuration, scrollBehavior, content } = getComputedStyle(element, part)
      if (part && content === 'none') continue
      if (milliseconds(transitionDuration) > longest) tell(element, `a transition${part ?? ''}`, milliseconds(transitionDuration))
      if (animationName !== 'none' && milliseconds(animationDuration) > longest) tell(element, `an animation${part ?? ''}`, milliseconds(animationDuration))
      if (!part && scrollBehavior === 'smooth') tell(element, 'smooth scrolling', 300)
    }
  }
  for (const animation of document.getAnimations()) {
    const duration = Number(animation.effect?.getComputedTiming().duration ?? 0)
    const element = (animation.effect as KeyframeEffect | null)?.target
    if (element && animation.playState === 'running' && duration > longest) tell(element, 'a running animation', duration)
  }
  return faults
}

/** Before and after the first control is tapped that stays on the page. The browser must ask for reduced motion. */
export async function motionFaults(page: Page): Promise<Fault[]> {
  const before = await page.evaluate(movingThings, LONGEST_MS)
  const choice = page.locator('[role="radio"], [role="checkbox"], button:not(:disabled)').filter({ visible: true }).last()
  if ((await choice.count()) === 0) return before
  // A click of the script: what lies over it does not matter here.
  await choice.evaluate((element) => (element as HTMLElement).click())
  // A page that it opens comes a moment later.
  await page.waitForTimeout(100)
  return [...before, ...(await page.evaluate(movingThings, LONGEST_MS))]
}
