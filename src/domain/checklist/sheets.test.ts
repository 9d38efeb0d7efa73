import { valueOf, withWritten, type Fields } from './fields'
import { idOf, isKnown, MOST_SHEETS, newSheet, sheetsOf, takenIn, withoutSheet, withSheet } from './sheets'

const NOW = 1_795_000_000
const sheet = (chance: string, values: Record<string, string> = {}): Fields => withWritten(newSheet(NOW, chance), values, NOW + 1)
const [mother, father] = [sheet('m', { name: '陳美' }), sheet('f', { name: '陳大文' })]

test('two that begin in the same second are told apart', () => {
  expect(idOf(newSheet(NOW, 'a'))).not.toBe(idOf(newSheet(NOW, 'b')))
  expect(idOf(newSheet(NOW, 'a'))).toMatch(/^[0-9a-z]+$/)
})

test('what was stored comes back, once each, and nothing that is none', () => {
  expect(sheetsOf([mother, null, 'x', {}, father, mother])).toEqual([mother, father])
  expect(sheetsOf(Array.from({ length: 20 }, (_, index) => sheet(`s${index}`)))).toHaveLength(MOST_SHEETS)
})

test('a changed one comes to the front; a removed one is gone', () => {
  expect(withSheet([mother, father], father)).toEqual([father, mother])
  expect(withoutSheet([mother, father], idOf(mother))).toEqual([father])
})

describe('what somebody sent', () => {
  const newer = withWritten(mother, { blood: 'A+' }, NOW + 9)

  test('is known when it brings nothing', () => {
    expect(isKnown([father, mother], mother)).toBe(true)
    expect(isKnown([mother], newer)).toBe(false)
    expect(isKnown([newer], mother)).toBe(true)
    expect(isKnown([father], mother)).toBe(false)
    expect(isKnown([], mother)).toBe(false)
  })

  test('is merged into the one of its id, wherever it stands', () => {
    const [first, ...others] = takenIn([father, mother], newer, 'merge', NOW, 'x')
    expect(first).toEqual(newer)
    expect(others).toEqual([father])
  })

  test('is merged into the one in use where no other fits, which stays what it is', () => {
    const [first, ...others] = takenIn([father], newer, 'merge', NOW, 'x')
    expect(idOf(first!)).toBe(idOf(father))
    expect(valueOf(first!, 'blood')).toBe('A+')
    expect(others).toEqual([])
  })

  test('takes the place of one, and of no other', () => {
    expect(takenIn([father, mother], newer, 'replace', NOW, 'x')).toEqual([newer, father])
    expect(takenIn([father], newer, 'replace', NOW, 'x')).toEqual([newer])
    expect(takenIn([], newer, 'replace', NOW, 'x')).toEqual([newer])
  })

  test('is kept apart, also beside an older version of itself', () => {
    expect(takenIn([father], newer, 'apart', NOW, 'x')).toEqual([newer, father])
    const [copy, ...others] = takenIn([mother], newer, 'apart', NOW + 60, 'x')
    expect(others).toEqual([mother])
    expect(idOf(copy!)).not.toBe(idOf(mother))
    expect(sheetsOf([copy, ...others])).toHaveLength(2)
  })
})
