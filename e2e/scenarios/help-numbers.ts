import type { AppDriver } from '../driver/driver'
import { services } from './catalog'
import { expectCount, expectEffect, expectThere, expectTrue, showMore } from './expect'
import type { Scenario } from './scenario'

const ROWS = '[id^="call-"]'

/** Numbers of the help services, with the id of the row that calls each. */
const numbersOf = (isWanted: (id: string) => boolean) =>
  services()
    .filter(({ id }) => id.startsWith('help/') && isWanted(id))
    .flatMap(({ id, delivery }) =>
      delivery.flatMap((one, index) => (one.kind === 'phone' ? [{ row: `#call-${id.split('/')[1]}-${index}`, number: one.number }] : [])),
    )

async function expectCall(app: AppDriver, { row, number }: { row: string; number: string }) {
  await app.tap(row)
  const { number: called } = await expectEffect(app, 'called')
  expectTrue(called === number, `a call to ${number}, saw ${called}`)
}

/** In danger, the number is one tap away; all others come as one goes on. */
export const helpNumbers: Scenario = {
  name: 'help-numbers',
  async run(app) {
    const emergency = numbersOf((id) => id.startsWith('help/emergency-'))
    const all = numbersOf(() => true)
    await app.launch({ language: 'en', path: 'pages/help/numbers/index' })
    await expectThere(app, ...emergency.map(({ row }) => row))
    await expectCall(app, emergency[0]!)
    while ((await app.count(ROWS)) < all.length) await showMore(app, ROWS)
    await expectCount(app, ROWS, (count) => count === all.length)
    await expectCall(app, all[all.length - 1]!)
  },
}
