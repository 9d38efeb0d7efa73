import { asTyped } from '@/domain/locale/as-typed'
// By a longer way: the short one is the browser's, as pages are tested.
import { joined } from '../../ui/host/joined'

const shown = (text: string, words?: string) => joined(text, words).replace(/\u2060/g, '+')

test('a joiner stands within each word that is known, and nowhere else', () => {
  expect(shown('往來港澳通行證', '通行證 港澳')).toBe('往來港+澳通+行+證')
})

test('the end of one chain and the beginning of the next are no pair', () => {
  expect(shown('證港', '通行證 港澳')).toBe('證港')
})

test('a short name in brackets stays whole, and what it tells of as before', () => {
  expect(shown('通行證大廳（越秀）', '通行')).toBe('通+行證大廳（越+秀）')
})

test('what is typed or copied is as it was', () => {
  expect(asTyped(joined('往來港澳通行證', '通行證'))).toBe('往來港澳通行證')
})

test.each(['Control points', '', '口岸', 'HKeMobility 香港出行易'])('“%s” is left as it is where no word of it is known', (text) => {
  expect(joined(text, '通行')).toBe(text)
})

test('names of services that are longer than a line have words that are known', () => {
  expect(shown('内地居民办理往来港澳通行证')).toMatch(/行\+证/)
})
