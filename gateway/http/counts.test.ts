import { Counts } from './counts'

const start = (most: number) => {
  let now = 0
  const counts = new Counts(most, () => now)
  return { counts, pass: (milliseconds: number) => (now += milliseconds) }
}

test('who asks more than it may in a minute is told how many seconds are left of it, and begins anew after it', () => {
  const { counts, pass } = start(2)
  expect([counts.count('a'), counts.count('a'), counts.count('a'), counts.count('b')]).toEqual([0, 0, 60, 0])
  pass(58_500)
  expect(counts.count('a')).toBe(2)
  pass(1_499)
  expect(counts.count('a')).toBe(1)
  pass(1)
  expect([counts.count('a'), counts.count('a'), counts.count('a')]).toEqual([0, 0, 60])
})

test('one that would be too many is not counted where that is asked first', () => {
  const { counts } = start(2)
  expect([counts.mayCount('a'), counts.mayCount('a'), counts.mayCount('a'), counts.mayCount('a')]).toEqual([true, true, false, false])
  expect(counts.count('a')).toBe(60)
  expect(counts.mayCount('b')).toBe(true)
})

test('an address is not remembered when its minute is over and another asks', () => {
  const { counts, pass } = start(1)
  counts.count('first')
  pass(30_000)
  counts.count('second')
  pass(30_000)
  counts.count('third')
  expect([...counts['spans'].keys()]).toEqual(['second', 'third'])
})

test('of more than can be counted, those are forgotten whose minute began first', () => {
  const { counts } = start(1)
  counts.count('first')
  for (let other = 0; other < 20_000; other++) counts.count(`other ${other}`)
  expect([counts.mayCount('other 19999'), counts.mayCount('first')]).toEqual([false, true])
})
