import fc from 'fast-check'

const native = Object.fromEntries
type RecordOf = typeof import('./record').recordOf

/** As an engine with or without its own makes records. */
function on(engine: 'new' | 'old'): RecordOf {
  let made!: RecordOf
  Object.fromEntries = (engine === 'new' ? native : undefined) as typeof native
  jest.isolateModules(() => {
    made = (require('./record') as { recordOf: RecordOf }).recordOf
  })
  Object.fromEntries = native
  return made
}

test('an engine that makes them is asked to', () => {
  expect(on('new')).toBe(native)
  expect(on('old')).not.toBe(native)
})

test('an old engine makes the same of the same entries', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'a', 'b'))
  const recordOf = on('old')
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), (entries) => {
      const made = recordOf(entries)
      expect(Object.entries(made)).toEqual(Object.entries(native(entries)))
      expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
    }),
  )
  expect(recordOf(new Map([['a', 1]]))).toEqual({ a: 1 })
})
