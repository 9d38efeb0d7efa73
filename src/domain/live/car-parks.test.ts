import { carParksIn } from './car-parks'

const name = { 'zh-Hans': '停车场', 'zh-Hant': '停車場', en: 'Car park', pt: 'Parque' }
const park = { id: '7', point: 'shenzhen-bay', name, free: 12, at: 1 }

test('the one with most free places comes first; one that is full is shown too', () => {
  expect(carParksIn({ carParks: [park, { ...park, id: '8', free: 0 }, { ...park, id: '9', free: 40 }] }).map(({ id }) => id)).toEqual(['9', '7', '8'])
})

test.each([{ point: 'nowhere' }, { free: -1 }, { free: 1.5 }, { free: '12' }, { name: 'Car park' }, { name: { en: 'Car park' } }, { at: undefined }, { id: 7 }])('one with %j is left out', (wrong) => {
  expect(carParksIn({ carParks: [{ ...park, ...wrong }, park] })).toEqual([park])
})

test.each([undefined, null, [], { carParks: 'none' }])('%j has no car parks', (data) => expect(carParksIn(data)).toEqual([]))
