import { inTied } from './peg'

test('HK$100 are MOP 103, and back', () => {
  expect(inTied([{ minor: 10000, currency: 'HKD' }], 'MOP')).toEqual({ minor: 10300, currency: 'MOP' })
  expect(inTied([{ minor: 10300, currency: 'MOP' }], 'HKD')).toEqual({ minor: 10000, currency: 'HKD' })
})

test('amounts are added before they are rounded up', () => {
  expect(inTied([{ minor: 101, currency: 'HKD' }, { minor: 600, currency: 'MOP' }], 'MOP')).toEqual({ minor: 705, currency: 'MOP' })
})

test('the renminbi is tied to neither', () => {
  expect(inTied([{ minor: 100, currency: 'CNY' }], 'HKD')).toBeUndefined()
  expect(inTied([{ minor: 100, currency: 'HKD' }], 'CNY')).toBeUndefined()
})
