/** A list with one value in front, there once and not longer than `limit`. */
export const newestFirst = <One>(value: One, others: readonly One[], limit: number, isSame: (one: One, other: One) => boolean = Object.is): One[] =>
  [value, ...others.filter((one) => !isSame(one, value))].slice(0, limit)
