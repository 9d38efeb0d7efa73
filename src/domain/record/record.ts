function ownRecordOf<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  const made: Record<string, Value> = {}
  // Defined and not assigned: an address may hold `__proto__`.
  for (const [key, value] of entries) Object.defineProperty(made, key, { value, configurable: true, enumerable: true, writable: true })
  return made
}

/** An object out of its entries. Chrome before 73 and iOS before 12.2, which the browserslist holds, have no `Object.fromEntries`. */
export const recordOf: typeof ownRecordOf = (Object as Partial<ObjectConstructor>).fromEntries ?? ownRecordOf
