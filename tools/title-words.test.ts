import { chained, pairsWithin } from './title-words'

test('pairs are those within words, none of two words', () => {
  const pairs = pairsWithin(['申請往來港澳通行證'], 0)
  expect(pairs).toEqual(expect.arrayContaining(['申請', '港澳', '通行']))
  expect(pairs).not.toContain('請往')
})

test('words that end before the shortest line does are left out; one that reaches beyond is in from its first sign', () => {
  const pairs = pairsWithin(['申請往來港澳通行證'], 8)
  expect(pairs).not.toContain('申請')
  expect(pairs).toEqual(['通行', '行證'])
})

test('Latin letters take less of a line, and are in no pair', () => {
  expect(pairsWithin(['用HKeMobility查詢'], 9)).toEqual(['查詢'])
  expect(pairsWithin(['用HKeMobility查詢'], 10)).toEqual([])
})

test.each([
  [['通行', '行證', '簽注'], '通行證 簽注'],
  [['行證', '通行', '證件'], '通行證件'],
  [[], ''],
])('%j is chained', (pairs, text) => {
  expect(chained(pairs)).toBe(text)
})

test('a chain holds all its pairs and no other', () => {
  const pairs = pairsWithin(['過關時需要帶備的證件', '申請往來港澳通行證', '長者醫療券大灣區試點計劃', '港珠澳大橋穿梭巴士'], 0)
  const text = chained(pairs)
  const held = [...text].slice(1).flatMap((sign, at) => (text[at] === ' ' || sign === ' ' ? [] : [`${text[at]}${sign}`]))
  expect(held.sort()).toEqual([...pairs].sort())
})
