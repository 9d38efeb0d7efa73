import { unbroken } from './unbroken'

const GLUE = '\u00a0'
const JOIN = '\u2060'

test.each([
  ['Call +853 2833 3000.', `Call +853${GLUE}2833${GLUE}3000.`],
  ['打+852 1868，说明', `打+852${GLUE}1868，说明`],
  ['HK$1 000 000 e 15 000 yuan', `HK$1${GLUE}000${GLUE}000 e 15${GLUE}000 yuan`],
  ['HK$200 000 por dia', `HK$200${GLUE}000 por dia`],
  ['pay RMB 300 or MOP 1,200', `pay RMB${GLUE}300 or MOP${GLUE}1,200`],
  ['约 HK$ 50，逗留 30 天', `约 HK$${GLUE}50，逗留 30${GLUE}天`],
  ['每次30天，收1,200港元', `每次30${JOIN}天，收1,200${JOIN}港${JOIN}元`],
  ['约26分钟，人民币3.80元', `约26${JOIN}分${JOIN}钟，人民币${JOIN}3.80${JOIN}元`],
  ['住了0 / 90。', `住了0${GLUE}/${GLUE}90。`],
  ['1小時，82澳門元', `1${JOIN}小${JOIN}時，82${JOIN}澳${JOIN}門${JOIN}元`],
  ['Mon 09:00–13:00 14:00–18:00', 'Mon 09:00–\u206013:00 14:00–\u206018:00'],
])('%s is kept together', (text, kept) => {
  expect(unbroken(text)).toBe(kept)
})

test.each(['within 14 days', 'in 2026 from 30 places', '240 hours', '31 de 2026 e 12 2026', 'Hong Kong – Macao', 'Form 12345 678901', '第30', '香港 2026'])('%s wraps as it likes', (text) => {
  expect(unbroken(text)).toBe(text)
})
