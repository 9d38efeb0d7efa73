import { localTexts, scriptProblem } from './script'

test.each([
  ['zh-Hant', '這裏可以坐的士，落單後付錢，着重講一次'],
  ['zh-Hant', '皇后大道中，公里，上台，安群街，公布，獲准，床位，周末'],
  ['zh-Hant', '衛生局說明：戶籍、免稅額、兌換、櫃檯'],
  ['zh-Hant', '你住在這裏'],
  ['zh-Hans', '你住在这里，这里可以坐出租车，着重讲一次，皇后大道，赤鱲角'],
  ['en', 'Bay Affairs 湾事通'],
  ['pt', 'Autorização de permanência'],
] as const)('%s: %s is accepted', (locale, text) => {
  expect(scriptProblem(locale, text)).toBeUndefined()
})

test.each([
  ['zh-Hant', '这里可以坐地铁', /这 \(這\), 里 \(裏\), 铁 \(鐵\)/],
  ['zh-Hant', '簽注办理', /办 \(辦\)/],
  ['zh-Hans', '這裡可以坐地鐵', /這 \(这\)/],
  ['zh-Hans', '簽注', /簽 \(签\)/],
  ['zh-Hant', '去哪裡？', /write 裏 for 裡/],
  ['zh-Hant', '您住在這裏', /write 你 for 您/],
  ['zh-Hans', '您住在这里', /write 你 for 您/],
  ['zh-Hant', '按“確定”', /write 「 for “/],
  ['zh-Hans', '按「确定」', /write “ for 「/],
  ['pt', 'Toque em «Sim»', /write “ for «/],
  ['en', 'Open 粤省事 now', /Chinese in en: 粤省事/],
  ['pt', 'Abra 灣事通', /Chinese in pt: 灣事通/],
] as const)('%s: %s is refused', (locale, text, message) => {
  expect(scriptProblem(locale, text)).toMatch(message)
})

test('finds every text of a record, in lists and deep inside', () => {
  const record = { id: 'a', name: { 'zh-Hans': '甲', en: 'A' }, words: { pt: ['um', 'dois'] }, guide: { steps: [{ en: 'Go' }] } }
  expect([...localTexts(record)]).toEqual([
    { place: 'name.zh-Hans', locale: 'zh-Hans', text: '甲' },
    { place: 'name.en', locale: 'en', text: 'A' },
    { place: 'words.pt.0', locale: 'pt', text: 'um' },
    { place: 'words.pt.1', locale: 'pt', text: 'dois' },
    { place: 'guide.steps.0.en', locale: 'en', text: 'Go' },
  ])
})
