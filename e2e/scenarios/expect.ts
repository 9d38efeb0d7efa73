/** Expectations that wait: a page that is about to show something is not wrong yet. */
import type { AppDriver } from '../driver/driver'
import type { Effect } from '../driver/effect'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Ask again until `isRight`; throws with what it saw last. */
async function until<T>(app: AppDriver, wanted: string, see: () => Promise<T>, isRight: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + app.patience
  for (;;) {
    const seen = await see()
    if (isRight(seen)) return seen
    if (Date.now() > end) throw new Error(`expected ${wanted}, saw ${JSON.stringify(seen)?.slice(0, 300)}`)
    await pause(40)
  }
}

export async function expectThere(app: AppDriver, ...targets: string[]) {
  for (const target of targets) await until(app, `${target} to be there`, () => app.exists(target), (isThere) => isThere)
}

export async function expectGone(app: AppDriver, ...targets: string[]) {
  for (const target of targets) await until(app, `${target} to be gone`, () => app.exists(target), (isThere) => !isThere)
}

/** Text of one element. */
export async function expectText(app: AppDriver, target: string, pattern: RegExp) {
  await expectThere(app, target)
  await until(app, `${target} to read ${String(pattern)}`, () => app.text(target), (text) => pattern.test(text))
}

/** Text anywhere on the page. */
export const expectRead = (app: AppDriver, pattern: RegExp) =>
  until(app, `the page to read ${String(pattern)}`, () => app.pageText(), (text) => pattern.test(text))

export const expectScrolled = (app: AppDriver) => until(app, 'the page to have moved', () => app.scrolled(), (far) => far > 0)

/** @param colours `words on ground`, as CSS computes them */
export const expectTitleBar = (app: AppDriver, colours: string) =>
  until(app, `the title bar in ${colours}`, () => app.titleBar(), (seen) => seen === colours)

/** @param route `pages/service/crossing/index` */
export const expectRoute = (app: AppDriver, route: string) =>
  until(app, `route ${route}`, () => app.currentRoute(), (current) => current === route)

export const expectCount = (app: AppDriver, selector: string, isRight: (count: number) => boolean) =>
  until(app, `another number of ${selector}`, () => app.count(selector), isRight)

/** A list that grows does so by itself when its end comes near; where it does not, its button is tapped. */
export async function showMore(app: AppDriver, rows: string) {
  const before = await app.count(rows)
  await app.scrollTo('#more')
  for (let waited = 0; waited < 500; waited += 50) {
    if ((await app.count(rows)) > before) return
    await pause(50)
  }
  await app.tap('#more')
  await expectCount(app, rows, (count) => count > before)
}

/** The last thing the app did outside of itself. */
export const expectEffect = <Kind extends Effect['kind']>(app: AppDriver, kind: Kind) =>
  until(
    app,
    `the app to have ${kind}`,
    async () => (await app.effects()).filter((effect): effect is Extract<Effect, { kind: Kind }> => effect.kind === kind),
    (found) => found.length > 0,
  ).then((found) => found[found.length - 1]!)

/** What the scenario itself computed. */
export function expectTrue(condition: boolean, wanted: string) {
  if (!condition) throw new Error(`expected ${wanted}`)
}
