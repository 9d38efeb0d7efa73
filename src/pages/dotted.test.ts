import { dotted } from './dotted'

const JOIN = '\u2060'

test('what there is stands in one line, and a number stays with its unit', () => {
  expect(dotted(['用交通卡或乘车码要付', undefined, false, '', '共收人民币1,082.90元'])).toBe(`用交通卡或乘车码要付\u00a0· 共收人民币${JOIN}1,082.90${JOIN}元`)
})

test('a short Chinese fact stays whole, also one of several that stand together', () => {
  expect(dotted(['现在不开门，今天开', '广州\u00a0· 越秀'])).toBe(`现在不开门，今天开\u00a0· 广${JOIN}州\u00a0· 越${JOIN}秀`)
})

test('what was kept together already is whole as well', () => {
  expect(dotted(['每7\u2060分\u2060钟一班'])).toBe([...'每7分钟一班'].join(JOIN))
})

test('other words wrap between them', () => {
  expect(dotted(['Guangzhou', 'open at 08:30'])).toBe('Guangzhou\u00a0· open at 08:30')
})
