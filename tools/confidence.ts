/** Checks how sure a fact or a record says it is against what was read of its source. */

interface Read {
  confidence: string
  via?: string
}

/** What `via` says of a copy that bears no day: the day given for it is only a bound, so what it says may have ended since. */
const NO_DAY = /\bundated\b|\bnot dated\b|\bnewest (date|notice|entry)\b|\blower bound\b|\bthe day is that (on|of)\b/

/** A part of `via` on who else says so: the value does not rest on it. */
const AGREES = /\bthe same\b|\bagree/

/** Problem of a value that is called certain though a part of it rests on a copy without a day. */
export function confidenceProblem({ confidence, via = '' }: Read): string | undefined {
  if (confidence !== 'high') return undefined
  const undated = via.split('; ').find((part) => NO_DAY.test(part) && !AGREES.test(part))
  return undated && `is "high", but "${undated}" bears no day: "medium" at most, or name first a source that is dated`
}
