/** @jest-environment jsdom */
import { allEntries, type Audience } from '@/catalog'
import { useSettings, type Who } from '@/stores'
import { readFileSync } from 'node:fs'
import { openRoute, startAnew } from '../../../test/page'
import { toolsOf } from './area/tools'

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
const audiencesOf = (id: string): Audience[] => allEntries().find((one) => one.id === id)!.audiences

test('an area lists what names me first, and in the order of the catalogue for who says nothing', () => {
  const anybody = listed([])
  const tools = new Set(toolsOf('customs').map(({ service }) => service))
  expect(anybody).toEqual(allEntries().filter(({ area, id }) => area === 'customs' && !tools.has(id)).slice(0, anybody.length).map(({ id }) => id))
  const mine = listed(['foreigner'])
  const count = Math.min(mine.length, allEntries().filter(({ area, audiences }) => area === 'customs' && audiences.includes('foreigner')).length)
  expect(count).toBeGreaterThan(0)
  expect(mine.slice(0, count).every((id) => audiencesOf(id).includes('foreigner'))).toBe(true)
  expect(mine).toHaveLength(anybody.length)
  expect(mine).not.toEqual(anybody)
})

test('what an area’s list leaves out is the tool of a tile above it', () => {
  const standsFor = toolsOf('customs').filter(({ service }) => service)
  expect(standsFor.length).toBeGreaterThan(0)
  for (const { service, href } of standsFor) {
    const { delivery } = JSON.parse(readFileSync(`src/catalog/services/${service!}.json`, 'utf8')) as { delivery: { kind: string; page?: string }[] }
    expect([service, delivery[0]]).toEqual([service, { kind: 'tool', page: href }])
  }
  openRoute(ROUTE, { area: 'customs' })
  for (const { id } of toolsOf('customs')) expect(document.getElementById(`tool-${id}`)).not.toBeNull()
})
