import { chained, pairsWithin } from './title-words'

test('pairs are those within words, none of two words', () => {
  const pairs = pairsWithin(['申請往來港澳通行證'], 0)
  expect(pairs).toEqual(expect.arrayContaining(['申請', '港澳', '通行']))
  expect(pairs).not.toContain('請往')
})

test('what stands before the end of the shortest line is left out', () => {
  const pairs = pairsWithin(['申請往來港澳通行證'], 7)
  expect(pairs).not.toContain('申請')
  expect(pairs).toContain('行證')
})

test('Latin letters take less of a line, and are in no pair', () => {
  expect(pairsWithin(['用HKeMobility查詢'], 7)).toEqual([])
  expect(pairsWithin(['用HKeMobility查詢'], 6)).toEqual(['查詢'])
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
