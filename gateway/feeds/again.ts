/** When publishers are asked again, and how long somebody waits for one. Times are in whatever unit they are given in. */

/** 0 to just under 1. */
export const chanceOf = (random: (bytes: number) => Uint8Array): number => random(1)[0]! / 256

/** Until the next reading after one that went well: a little apart, so that copies of the gateway do not ask in step. @param chance 0 to 1 */
export const nextTurn = (every: number, chance: number): number => every * (0.9 + 0.2 * chance)

/** Until the next try: twice as long after each failure, half of it to one and a half times, up to `longest`. @param failures in a row, 1 or more */
export const backOff = (failures: number, first: number, longest: number, chance: number): number => Math.min(longest, first * 2 ** (failures - 1)) * (0.5 + chance)

/** Waits for work, but not longer than this. The work goes on. */
export function within(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout>
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))
  return Promise.race([work, patience]).finally(() => clearTimeout(timer))
}
