import fc from 'fast-check'
import { startedAnew } from '../../test/started-anew'
import { store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:journeys'
const EMPTY = { asked: [], recentPlaces: [], savedPlaces: [] }

/** The store of an app that was just started. */
const start = () => startedAnew(() => require('./journeys') as typeof import('./journeys')).useJourneys
const content = () => {
  const { asked, recentPlaces, savedPlaces } = start().getState()
  return { asked, recentPlaces, savedPlaces }
}

test('what was asked survives a restart, newest first, none twice, and at most eight', () => {
  for (let count = 0; count < 10; count++) start().getState().rememberJourney({ from: `mtr:a${count}`, to: 'at:b' })
  start().getState().rememberJourney({ from: 'mtr:a5', to: 'at:b', party: 'elder1' })
  const { asked } = content()
  expect(asked).toHaveLength(8)
  expect(asked[0]).toEqual({ from: 'mtr:a5', to: 'at:b', party: 'elder1' })
  expect(asked.filter(({ from }) => from === 'mtr:a5')).toHaveLength(1)
})

test('places are kept and let go, and those chosen lately are remembered', () => {
  start().getState().togglePlace('at:hku')
  start().getState().togglePlace('mtr:sha-tin')
  start().getState().togglePlace('at:hku')
  start().getState().rememberPlace('point:lo-wu')
  start().getState().rememberPlace('at:hku')
  start().getState().rememberPlace('point:lo-wu')
  expect(content()).toMatchObject({ savedPlaces: ['mtr:sha-tin'], recentPlaces: ['point:lo-wu', 'at:hku'] })
})

test.each([
  ['nothing', undefined],
  ['no JSON', '{"state":'],
  ['null', 'null'],
  ['no state', '{}'],
  ['texts for lists', '{"state":{"asked":"a","recentPlaces":"mtr:a","savedPlaces":{}},"version":0}'],
  ['questions without places', '{"state":{"asked":[{"from":"mtr:a"},null,1,{"from":"javascript:alert(1)","to":"at:b"}]},"version":0}'],
  ['ids that are none', '{"state":{"savedPlaces":["x",5,"a:b?c=d"],"recentPlaces":[{}]},"version":0}'],
])('%s: nothing is remembered', (_, value) => {
  if (value !== undefined) keepText(KEY, value)
  expect(content()).toEqual(EMPTY)
})

test('whatever is stored, the app starts with lists of ids', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      keepText(KEY, `{"state":{"asked":${json},"recentPlaces":${json},"savedPlaces":${json}},"version":0}`)
      const { asked, recentPlaces, savedPlaces } = content()
      for (const id of [...recentPlaces, ...savedPlaces, ...asked.flatMap(({ from, to }) => [from, to])]) expect(id).toMatch(/^[a-z-]+:[a-z0-9-]+$/)
    }),
    { numRuns: 40 },
  )
})
