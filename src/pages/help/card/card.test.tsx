/** @jest-environment jsdom */
import { act, fireEvent } from '@testing-library/react'
import { codeOf } from '@/domain/checklist/code'
import { valueOf, withWritten, type Fields } from '@/domain/checklist/fields'
import { MOST_SHEETS, newSheet, sheetsOf } from '@/domain/checklist/sheets'
import { useOwn } from '@/stores'
import { byId, openRoute, press, settle, startAnew } from '../../../../test/page'
import { dialled, isYearWrong } from './lines'

const PAGE = 'pages/help/card/index'
const NOW = 1_795_000_000
const kept = () => sheetsOf(useOwn.getState().own['card'] ?? [])
const card = (values: Record<string, string>): Fields => withWritten(newSheet(NOW, 'c'), values, NOW)
const WHOLE = card({ name: '陳美 Chan Mei', born: '1948', blood: 'A-', allergies: 'penicillin,seafood', 'allergies-text': 'Dr. X’s ointment', conditions: 'diabetes', medicines: 'insulin', 'c1.name': '陳大文', 'c1.relation': 'child', 'c1.phone': '+852 9123 4567', 'c2.name': 'Ana', 'c2.phone': 'ask at desk', address: '中山市石岐區' })
const keep = (one: Fields) => useOwn.setState({ own: { card: [one] } })

beforeEach(startAnew)

test('an empty page says what a card is for, and a card is filled in, shown and kept', async () => {
  const { unmount } = openRoute(PAGE)
  await press('card-begin')
  fireEvent.change(byId('name')!, { target: { value: 'Chan Mei' } })
  await press('blood-AB+')
  await press('allergies-penicillin')
  await press('allergies-latex')
  await press('allergies-latex')
  await press('card-done')
  unmount()
  openRoute(PAGE)
  expect(byId('card')).toHaveTextContent('Chan Mei')
  expect(byId('card')).toHaveTextContent('AB+')
  expect(valueOf(kept()[0]!, 'allergies')).toBe('penicillin')
})

test('the words of the app stand in four languages at once, one’s own as they were written', () => {
  keep(WHOLE)
  openRoute(PAGE)
  const shown = byId('card')!.textContent
  for (const word of ['青霉素', '盤尼西林', 'Penicillin', 'Penicilina', 'Dr. X’s ointment', '血型', 'Blood group', 'Grupo sanguíneo']) expect(shown).toContain(word)
  expect(shown).toContain('A\u2212')
})

test('one language has the words of no other', async () => {
  keep(WHOLE)
  openRoute(PAGE)
  await press('shown-in-pt')
  expect(byId('card')).toHaveTextContent('Penicilina')
  expect(byId('card')).not.toHaveTextContent('Penicillin')
})

test('none known is said by a tap, and taken back by what is written', async () => {
  openRoute(PAGE)
  await press('card-begin')
  await press('allergies-none')
  expect(valueOf(kept()[0]!, 'allergies')).toBe('none')
  fireEvent.change(byId('allergies-text')!, { target: { value: 'kiwi' } })
  expect(valueOf(kept()[0]!, 'allergies')).toBe('')
  expect(byId('allergies-none')).toBeNull()
})

test('people are called with one tap; what is no number is only read', () => {
  keep(WHOLE)
  openRoute(PAGE)
  expect(byId('call-contact-1')).toHaveAttribute('href', 'tel:+85291234567')
  expect(byId('call-contact-2')).toBeNull()
  expect(document.body.textContent).toContain('ask at desk')
})

test.each([['1948', false], ['', false], ['48', true], ['1899', true], ['2027', true], ['year', true]])('%s as a year of birth is wrong: %s', (born, isWrong) => {
  expect(isYearWrong(born, 2026)).toBe(isWrong)
})

test.each([['+852 9123-4567', '+85291234567'], ['(0760) 8888 1234', '076088881234'], ['12', undefined], ['call me', undefined], ['+', undefined]])('%s is dialled %s', (phone, number) => {
  expect(dialled(phone)).toBe(number)
})

test('a wrong year is said beside the field, and nothing is lost', async () => {
  openRoute(PAGE)
  await press('card-begin')
  fireEvent.change(byId('born')!, { target: { value: '48' } })
  expect(document.body.textContent).toContain('four digits')
  expect(byId('born')).toHaveValue('48')
})

describe('a card that somebody sent', () => {
  test('is looked at first, then kept, replaces or stands apart, and each is taken back', async () => {
    const mine = card({ name: 'Me' })
    for (const [how, count, id] of [['take-replace', 1, 'd'], ['take-merge', 1, 'c'], ['take-apart', 2, 'd']] as const) {
      keep(mine)
      const sent = withWritten(newSheet(NOW, id), { name: 'Mum' }, NOW + 9)
      const { unmount } = openRoute(PAGE, { card: codeOf('c', sent) })
      expect(byId('take')).toHaveTextContent('Mum')
      await press(how)
      expect(kept()).toHaveLength(count)
      expect(valueOf(kept()[0]!, 'name')).toBe('Mum')
      await press('take-undo')
      expect(kept()).toEqual([mine])
      unmount()
    }
  })

  test('of somebody else is never mixed with one’s own', () => {
    keep(card({ name: 'Me', blood: 'A-' }))
    openRoute(PAGE, { card: codeOf('c', withWritten(newSheet(NOW, 'd'), { name: 'Mum', allergies: 'latex' }, NOW + 9)) })
    expect(byId('take-merge')).toBeNull()
    expect(byId('take-apart')).not.toBeNull()
  })

  test('finds a phone full, and pushes no other card out', () => {
    useOwn.setState({ own: { card: Array.from({ length: MOST_SHEETS }, (_, index) => withWritten(newSheet(NOW, `k${index}`), { name: `${index}` }, NOW)) } })
    openRoute(PAGE, { card: codeOf('c', withWritten(newSheet(NOW, 'd'), { name: 'Mum' }, NOW + 9)) })
    expect(byId('take-apart')).toBeNull()
    expect(byId('take-replace')).not.toBeNull()
  })

  test('is not taken back as a whole once something else was written', async () => {
    openRoute(PAGE, { card: codeOf('c', WHOLE) })
    await press('take-keep')
    await press('card-edit')
    fireEvent.change(byId('address')!, { target: { value: 'Shiqi' } })
    expect(byId('take-undo')).toBeNull()
    expect(valueOf(kept()[0]!, 'address')).toBe('Shiqi')
  })

  test('that is a list is refused', () => {
    openRoute(PAGE, { card: codeOf('m', WHOLE) })
    expect(byId('take-refused')).toHaveTextContent(/moving checklist/)
  })
})

test('a card is removed, and brought back', async () => {
  keep(WHOLE)
  openRoute(PAGE)
  await press('card-remove')
  expect(kept()).toEqual([])
  await press('card-undo')
  expect(kept()).toEqual([WHOLE])
  await settle()
})

test('a card that is brought back stands beside what came since', async () => {
  keep(WHOLE)
  openRoute(PAGE)
  await press('card-remove')
  const since = withWritten(newSheet(NOW, 's'), { name: 'Dad' }, NOW)
  act(() => useOwn.getState().keepOwn('card', () => [since]))
  await press('card-undo')
  expect(kept()).toEqual([WHOLE, since])
})
