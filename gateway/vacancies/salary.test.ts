import { paySaid } from './salary'

const words = (text: string, currency?: 'HKD' | 'MOP' | 'CNY') => paySaid({ kind: 'words', text }, currency)
const amounts = (low: number | undefined, high: number | undefined, currency: string | undefined, unit: string | undefined, own?: 'MOP') => paySaid({ kind: 'amounts', low, high, currency, unit }, own)

test.each([
  ['HK$20,000 - HK$25,000 per month', { low: 2_000_000, high: 2_500_000, currency: 'HKD', unit: 'month' }],
  ['HK$80/hour', { low: 8000, high: 8000, currency: 'HKD', unit: 'hour' }],
  ['MOP 18000/month', { low: 1_800_000, high: 1_800_000, currency: 'MOP', unit: 'month' }],
  ['月薪2-3万元 人民币', { low: 2_000_000, high: 3_000_000, currency: 'CNY', unit: 'month' }],
  ['RMB 15k-25k per month', { low: 1_500_000, high: 2_500_000, currency: 'CNY', unit: 'month' }],
  ['每月港幣18,000元起', { low: 1_800_000, currency: 'HKD', unit: 'month' }],
  ['up to US$120,000 per annum', { high: 12_000_000, currency: 'USD', unit: 'year' }],
  ['22 500.00', undefined],
])('%s', (text, pay) => {
  expect(words(text)).toEqual(pay ? { pay } : { payWords: text })
})

test.each(['Negotiable', '面議', '$20,000 per month', 'HK$20,000', 'HK$20,000 per month or HK$100 per hour', 'HK$20,000 to RMB 30,000 per month', '€3,000 per month', '15-25K·14薪 每月 人民币', 'HK$20,000 per year', 'HK$20,000 per hour', 'HK$9 per hour', 'HK$30,000 - 20,000 per month'])(
  '%s stays in its own words: unit or currency is missing, double or cannot be true',
  (text) => {
    expect(words(text)).toEqual({ payWords: text })
  },
)

test('an amount beside which no currency stands is of the board’s own, where it has one', () => {
  expect(words('20,000 per month', 'MOP')).toEqual({ pay: { low: 2_000_000, high: 2_000_000, currency: 'MOP', unit: 'month' } })
  expect(words('£2,000 per month', 'MOP')).toEqual({ payWords: '£2,000 per month' })
})

test.each(['SGD 5,000 per month', 'TWD 40,000 / month', 'NT$40,000 per month', 'AUD5,000 monthly', '月薪台幣40,000元', 'JPY 300,000 a month', 'RM 5,000 per month'])(
  '%s is never of the board’s own currency',
  (text) => {
    expect(words(text, 'HKD')).toEqual({ payWords: text })
  },
)

test('a letter that begins a word multiplies nothing', () => {
  expect(words('HK$80 kitchen helper, per hour')).toEqual({ pay: { low: 8000, high: 8000, currency: 'HKD', unit: 'hour' } })
})

test('lies about the unit are not believed: the words are shown, and nobody is found by them', () => {
  expect(amounts(20_000, 25_000, 'HKD', 'HOUR')).toEqual({ payWords: 'HKD 20000–25000 / HOUR' })
  expect(amounts(20_000, 20_000, 'HKD', 'YEAR')).toEqual({ payWords: 'HKD 20000 / YEAR' })
  expect(amounts(20_000, 25_000, 'HKD', undefined)).toEqual({ payWords: 'HKD 20000–25000' })
  expect(amounts(20_000, undefined, 'GBP', 'MONTH')).toEqual({ payWords: 'GBP 20000 / MONTH' })
  expect(amounts(Number.MAX_SAFE_INTEGER, undefined, 'HKD', 'MONTH')).toHaveProperty('payWords')
  expect(amounts(-5, undefined, 'HKD', 'MONTH')).toHaveProperty('payWords')
})

test('zero is how boards leave it open', () => {
  expect(amounts(0, 0, 'HKD', 'MONTH')).toEqual({})
  expect(amounts(0, 30_000, undefined, 'monthly', 'MOP')).toEqual({ pay: { high: 3_000_000, currency: 'MOP', unit: 'month' } })
})

test('nothing said is nothing', () => {
  expect(paySaid(undefined, 'HKD')).toEqual({})
  expect(words('<p> </p>')).toEqual({})
})
