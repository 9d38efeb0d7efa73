/** @jest-environment jsdom */
import { entries, type Audience } from '@/catalog'
import { useSettings, type Who } from '@/stores'
import { openRoute, startAnew } from '../../../test/page'

const ROUTE = 'pages/services/area/index'
beforeEach(startAnew)

/** Ids of the area as its page lists them, as far as it is drawn. */
function listed(who: Who[]): string[] {
  useSettings.setState({ who })
  const { unmount } = openRoute(ROUTE, { area: 'customs' })
  const ids = [...document.querySelectorAll('[id^="service-customs-"]')].map(({ id }) => id.replace('service-customs-', 'customs/'))
  unmount()
  return ids
}
const audiencesOf = (id: string): Audience[] => entries.find((one) => one.id === id)!.audiences

test('an area lists what names me first, and in the order of the catalogue for who says nothing', () => {
  const anybody = listed([])
  expect(anybody).toEqual(entries.filter(({ area }) => area === 'customs').slice(0, anybody.length).map(({ id }) => id))
  const mine = listed(['foreigner'])
  const count = Math.min(mine.length, entries.filter(({ area, audiences }) => area === 'customs' && audiences.includes('foreigner')).length)
  expect(count).toBeGreaterThan(0)
  expect(mine.slice(0, count).every((id) => audiencesOf(id).includes('foreigner'))).toBe(true)
  expect(mine).toHaveLength(anybody.length)
  expect(mine).not.toEqual(anybody)
})
