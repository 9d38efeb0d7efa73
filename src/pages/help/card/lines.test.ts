import { valueOf, withWritten } from '@/domain/checklist/fields'
import { newSheet } from '@/domain/checklist/sheets'
import { LOCALES } from '@/domain/locale/locale'
import { scannedText } from '../../../../test/scanned-text'
import { cardLines, cardText, tickedIn, toggled, utf8Length } from './lines'
import { cardPicture } from './picture'
import { VOCABULARY } from './vocabulary'

const NOW = 1_795_000_000

const EVERYTHING = (() => {
  const ids = Object.fromEntries((['allergies', 'conditions', 'medicines', 'languages'] as const).map((group) => [group, VOCABULARY[group].join(',')]))
  return withWritten(newSheet(NOW, 'c'), { ...ids, name: '陳美', born: '1948', blood: 'AB-', address: '廣東省中山市石岐區', doctor: '中山市人民醫院', insurer: 'AXA 123', 'c1.name': '陳大文', 'c1.relation': 'child', 'c1.phone': '+85291234567' }, NOW)
})()

test('a card with every word of the app ticked fits a code in any one language, and a reader of another make reads it', () => {
  const value = (name: string) => valueOf(EVERYTHING, name)
  for (const locale of LOCALES) {
    const text = cardText(value, locale)
    expect(utf8Length(text)).toBe(Buffer.byteLength(text))
    expect(utf8Length(text)).toBeLessThanOrEqual(2331)
    expect(scannedText(text)).toBe(text)
  }
  // In four at once it is too long, and the page says so.
  expect(utf8Length(cardText(value, 'all'))).toBeGreaterThan(2331)
})

test('a picture has every line, inside its edges', () => {
  const value = (name: string) => valueOf(EVERYTHING, name)
  const { parts, height, width } = cardPicture(cardText(value, 'all'))
  expect(parts.length).toBeGreaterThan(cardLines(value, 'all').length)
  for (const part of parts) if (part.is === 'text') expect(part.x < width && part.y < height).toBe(true)
})

const lineOf = (field: string, values: Record<string, string>) => cardLines((name) => values[name] ?? '', 'en').find((line) => line.field === field)

test('what nobody filled in is not read as none, nor is none read as danger', () => {
  expect(lineOf('allergies', { name: 'Mum' })).toMatchObject({ value: 'Not filled in', isDanger: false })
  expect(lineOf('medicines', { name: 'Mum' })).toMatchObject({ value: 'Not filled in' })
  expect(lineOf('conditions', { name: 'Mum' })).toBeUndefined()
  expect(lineOf('allergies', { allergies: 'none' })).toMatchObject({ value: 'No known allergies', isDanger: false })
  expect(lineOf('allergies', { allergies: 'latex' })).toMatchObject({ value: 'Latex', isDanger: true })
  expect(cardText(() => '', 'en')).toContain('Allergies: Not filled in')
})

test('none gives way to whatever else is said, in the form and where two phones wrote', () => {
  const said = (allergies: string, text = '') => (name: string) => ({ allergies, 'allergies-text': text })[name] ?? ''
  expect(toggled('allergies', said('latex,egg'), 'none')).toBe('none')
  expect(toggled('allergies', said('none'), 'egg')).toBe('egg')
  expect(toggled('allergies', said('none'), 'none')).toBe('')
  expect(tickedIn('allergies', said('none', 'Dr. X’s ointment'))).toEqual([])
  expect(lineOf('allergies', { allergies: 'none', 'allergies-text': 'kiwi' })).toMatchObject({ value: 'kiwi', isDanger: true })
})
