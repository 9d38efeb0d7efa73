import fc from 'fast-check'
import { createSearch } from '../../src/catalog/search/engine'
import { buildIndex, tellingRuns, type Searchable } from './build'

const texts = (hans: string, hant: string, en: string, pt: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en, pt })
const lists = (hans: string[], hant: string[], en: string[], pt: string[]) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en, pt })

const records: Searchable[] = [
  {
    name: texts('回乡证申领', '回鄉證申領', 'Home return permit', 'Salvo-conduto para o Interior'),
    summary: texts('办理和更换', '辦理及更換', 'Apply or renew', 'Pedir ou renovar'),
    words: lists(['港澳通行证'], ['回鄉卡'], ['mainland travel permit'], ['renovação']),
    provider: texts('中旅社', '中旅社', 'China Travel Service', 'China Travel Service'),
  },
  {
    name: texts('香港e-道', '香港e-道', 'Hong Kong e-Channel', 'e-Channel de Hong Kong'),
    summary: texts('自助过关', '自助過關', 'Cross without an officer', 'Passar sem agente'),
    words: lists(['自助通关'], ['e道'], ['echannel'], ['canal automático']),
    provider: texts('入境事务处', '入境事務處', 'Immigration Department', 'Departamento de Imigração'),
  },
  {
    name: texts('银行开户', '銀行開戶', 'Open a bank account', 'Abrir conta bancária'),
    summary: texts('在香港开内地账户', '在香港開內地戶口', 'From Hong Kong', 'A partir de Hong Kong'),
    words: lists(['见证开户'], ['開戶口'], ['attestation'], ['conta']),
    provider: texts('银行', '銀行', 'Banks', 'Bancos'),
  },
]
const index = buildIndex(records)
const engine = createSearch(index)
const first = (query: string): number | undefined => engine.search(query)[0]?.id
const marked = (text: string, query: string): string[] => engine.highlight(text, query).map(({ start, end }) => text.slice(start, end))

test('the same records make the same index', () => {
  expect(buildIndex(records)).toEqual(index)
})

test.each([
  ['Simplified', '回乡证'],
  ['Traditional', '回鄉證'],
  ['both at once', '回乡證'],
  ['Pinyin', 'huixiangzheng'],
  ['Pinyin with an unfinished syllable', 'hui xiang zh'],
  ['Pinyin with tone marks', 'huí xiāng zhèng'],
  ['initials', 'hxz'],
  ['Jyutping', 'wuihoengzing'],
  ['Jyutping with tones', 'wui4 hoeng1 zing3'],
  ['another character of the same sound', '回香证'],
  ['capitals', 'HOME RETURN'],
  ['full width', 'ｈｏｍｅ'],
  ['an accent left out', 'renovacao'],
  ['another ending of the word', 'renovo'],
  ['letters swapped', 'home retrun permti'],
  ['a letter missing', 'permt'],
  ['a question', '我想问怎么办回乡证呢'],
])('the permit is found by %s: %s', (_, query) => {
  expect(first(query)).toBe(0)
})

test('characters that one Simplified character stands for are all folded to it', () => {
  const search = createSearch(buildIndex([{ ...records[0]!, name: texts('签注 复诊', '簽注 覆診', 'a b', 'a b') }]))
  for (const query of ['簽注', '籤注', '签注', '覆診', '復診', '複診']) expect(search.search(query)).toHaveLength(1)
})

test('a character that is read in two ways is found by the one that fits: yinhang, not yinxing', () => {
  expect(first('yinhang')).toBe(2)
  expect(first('yinhangkaihu')).toBe(2)
})

test('a name counts more than words, words more than a summary', () => {
  const of = (part: Partial<Searchable>): Searchable => ({
    name: texts('甲', '甲', 'one', 'um'),
    summary: texts('乙', '乙', 'two', 'dois'),
    words: lists(['丙'], ['丙'], ['three'], ['três']),
    provider: texts('丁', '丁', 'four', 'quatro'),
    ...part,
  })
  const search = createSearch(
    buildIndex([of({ summary: texts('雨', '雨', 'umbrella', 'x') }), of({ words: lists(['雨'], ['雨'], ['umbrella'], ['x']) }), of({ name: texts('雨', '雨', 'umbrella', 'x') })]),
  )
  expect(search.search('umbrella').map(({ id }) => id)).toEqual([2, 1, 0])
  expect(search.search('雨').map(({ id }) => id)).toEqual([2, 1, 0])
})

describe('of records that answer alike', () => {
  const named = (name: string, words: string[], leads?: true): Searchable => ({
    name: texts('甲', '甲', name, name),
    summary: texts('乙', '乙', 'two', 'dois'),
    words: lists(['丙'], ['丙'], words, words),
    provider: texts('丁', '丁', 'four', 'quatro'),
    ...(leads && { leads }),
  })
  const order = (query: string, ...all: Searchable[]): number[] => createSearch(buildIndex(all)).search(query).map(({ id }) => id)

  test('the one that leads comes first, but not before what is called so', () => {
    expect(order('pay', named('one', ['pay']), named('two', ['pay']))).toEqual([0, 1])
    expect(order('pay', named('one', ['pay']), named('two', ['pay'], true))).toEqual([1, 0])
    expect(order('pay', named('pay', ['one']), named('two', ['pay'], true))).toEqual([0, 1])
  })

  test('the one that has the city too comes first, but one that leads and names none is not far behind', () => {
    const other = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => named(`quay ${letter}`, ['boat']))
    expect(order('pay zhuhai', named('one', ['pay']), named('two', ['pay', 'zhuhai']), ...other)).toEqual([1, 0])
    expect(order('doctor dentist zhuhai', named('one', ['doctor', 'zhuhai']), named('two', ['doctor', 'dentist']), ...other)[0]).toBe(1)
  })
})

test('a hit says which parts of the query it answers', () => {
  expect(engine.search('回鄉證 xyzzy')[0]).toEqual({ id: 0, matched: ['回乡证'] })
  expect(engine.search('permit renew')[0]?.matched).toEqual(['permit', 'renew'])
})

test('a letter beside a character counts, alone it says nothing', () => {
  expect(first('e道')).toBe(1)
})

test('words that say nothing are searched for when there is nothing else', () => {
  expect(engine.search('a')[0]?.id).toBeDefined()
})

test('a character that no record has does not hide the one beside it', () => {
  expect(first('龘證')).toBe(0)
})

test('the answer depends on the query alone, not on what was asked before', () => {
  const queries = ['回乡证', 'bank', 'hxz', '香港', 'zz']
  const alone = queries.map((query) => createSearch(index).search(query))
  fc.assert(fc.property(fc.array(fc.nat(queries.length - 1), { maxLength: 12 }), (order) => order.forEach((at) => expect(engine.search(queries[at]!)).toEqual(alone[at]))))
})

test('no records make an index that finds nothing', () => {
  expect(createSearch(buildIndex([])).search('回乡证 permit hxz')).toEqual([])
})

test('empty words end a run, but not inside a word that is kept whole', () => {
  expect(tellingRuns('回乡证丢了怎么办')).toEqual(['回乡证丢'])
  expect(tellingRuns('坐的士')).toEqual(['坐的士'])
})

describe('highlighting', () => {
  test.each([
    ['回鄉證申領', '回乡证', ['回鄉證']],
    ['回鄉證申領', 'hxz', ['回鄉證']],
    ['回鄉證申領', 'wui hoeng', ['回鄉']],
    ['Home return permit', 'ret', ['ret']],
    ['Home return permit', 'retrun', ['return']],
    ['Renovação do título', 'renovacao', ['Renovação']],
    ['去香港開戶', '香港户口', ['香港']],
    ['Hong Kong', 'macau', []],
  ])('%s for %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected)
  })
})
