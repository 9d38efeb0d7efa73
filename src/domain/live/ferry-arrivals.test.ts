import { ferryArrivalsIn } from './ferry-arrivals'

const from = { 'zh-Hans': '澳门', 'zh-Hant': '澳門', en: 'Macao', pt: 'Macau' }
const ferry = { terminal: 'macau-ferry-terminal', from, operator: '噴射飛航', at: 2, state: 'expected' }

test('the one that comes first stands first; one that is cancelled, or of which nothing is said, is shown too', () => {
  const others = [{ ...ferry, at: 1, state: 'cancelled' }, { ...ferry, at: 3, state: 'not-known' }]
  expect(ferryArrivalsIn({ arrivals: [ferry, ...others] }).map(({ at }) => at)).toEqual([1, 2, 3])
})

test.each([{ terminal: 'nowhere' }, { from: 'Macao' }, { from: { en: 'Macao' } }, { operator: 7 }, { at: '2' }, { at: NaN }, { state: 'sunk' }, { state: undefined }])('one with %j is left out', (wrong) => {
  expect(ferryArrivalsIn({ arrivals: [{ ...ferry, ...wrong }, ferry] })).toEqual([ferry])
})

test.each([undefined, null, [], { arrivals: 'none' }])('%j has no ferries', (data) => expect(ferryArrivalsIn(data)).toEqual([]))
