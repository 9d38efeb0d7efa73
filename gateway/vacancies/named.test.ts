import { languagesIn, permitSaid } from './named'
import { beyondCity, placedIn } from './place'

test.each([
  ['Fluent Cantonese and English', ['cantonese', 'english']],
  ['普通话、粤语流利，英语良好', ['cantonese', 'putonghua', 'english']],
  ['須懂葡文及廣東話', ['cantonese', 'portuguese']],
  ['Domínio de português e inglês', ['english', 'portuguese']],
  ['Chinese', []],
  ['Englishman’s Bay Hotel', []],
])('%s names %j', (text, languages) => {
  expect(languagesIn(text)).toEqual(languages)
})

test.each([
  ['Visa sponsorship available.', 'sponsors'],
  ['No visa sponsorship.', 'own'],
  ['We are unable to sponsor visas.', 'own'],
  ['We will sponsor a work visa.', 'sponsors'],
  ['Applicants must have the right to work in Hong Kong.', 'own'],
  ['Macau residents only', 'own'],
  ['須為澳門居民', 'own'],
  ['持有香港永久性居民身份證', 'own'],
  ['公司可協助辦理工作簽證', 'sponsors'],
  ['不提供簽證', 'own'],
  ['Ser residente de Macau', 'own'],
  ['A friendly team. Good pay.', 'silent'],
  ['Our sponsors are banks.', 'silent'],
])('%s: %s', (text, permit) => {
  expect(permitSaid('', text).permit).toBe(permit)
})

test('the sentence stands with it, and the board’s own field comes first', () => {
  expect(permitSaid('', 'Good team. Visa sponsorship available! Apply now.')).toEqual({ permit: 'sponsors', permitWords: 'Visa sponsorship available!' })
  expect(permitSaid('No sponsorship', 'Visa sponsorship available')).toEqual({ permit: 'own', permitWords: 'No sponsorship' })
  expect(permitSaid('Blue or white', 'nothing')).toEqual({ permit: 'says', permitWords: 'Blue or white' })
  expect(permitSaid('', `${'x'.repeat(500)} visa sponsorship`).permitWords).toHaveLength(200)
})

test.each([
  [['Kowloon'], 'HK', 'hong-kong'],
  [['Taipa'], undefined, 'macao'],
  [['横琴新区', '广东'], 'CN', 'zhuhai'],
  [['Shenzhen, near Hong Kong'], 'China', 'shenzhen'],
  [['中山大学'], 'CN', 'not-known'],
  [['中山市'], 'CN', 'zhongshan'],
  [[], 'Macau SAR', 'macao'],
  [['London'], 'GB', 'elsewhere'],
  [['Beijing'], 'CN', 'not-known'],
  [['Canton'], 'US', 'elsewhere'],
  [['Hong Kong'], 'CHN', 'hong-kong'],
  [['香港中路8號', '青島市'], 'CN', 'not-known'],
  [['珠海路1号', '广州市'], 'CN', 'guangzhou'],
  [['Macau Road', 'Kowloon'], undefined, 'hong-kong'],
  [['澳門路環'], undefined, 'macao'],
  [[], undefined, 'not-known'],
])('%j in %s is %s', (places, country, expected) => {
  const placed = placedIn(places, country, undefined)
  expect(typeof placed === 'string' ? placed : placed.city).toBe(expected)
})

test('where none is said the board’s own place stands', () => {
  expect(placedIn([], undefined, 'macao')).toEqual({ city: 'macao' })
  expect(placedIn(['London'], 'GB', 'macao')).toBe('elsewhere')
})

test('the city is not said twice', () => {
  expect(beyondCity(['Taipa', 'Macau SAR'], 'macao')).toEqual(['Taipa'])
  expect(beyondCity(['Rua de Cantão, Taipa', 'Macau'], 'macao')).toEqual(['Rua de Cantão, Taipa'])
  expect(beyondCity(['中山市'], 'zhongshan')).toEqual([])
  expect(beyondCity(['Beijing'], undefined)).toEqual(['Beijing'])
})
