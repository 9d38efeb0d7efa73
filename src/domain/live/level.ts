/** How full a control point is, as its publisher says it; `closed` is no queue, and `not-known` is no quiet one. */
export const LEVELS = ['quiet', 'busy', 'very-busy', 'closed', 'not-known'] as const
export type Level = (typeof LEVELS)[number]

/** Minutes of waiting as the publisher gives them: `atLeast` or more, less than `below`; either may be missing. */
export interface Band {
  atLeast?: number
  below?: number
}

export interface Graded {
  level: Level
  /** Left out where the publisher gives no minutes. */
  band?: Band
}

/** Publishers' scales of levels. */
export type Scale = 'immd-residents' | 'immd-visitors' | 'board' | 'macao'

const CLOSED: Graded = { level: 'closed' }
const NOT_KNOWN: Graded = { level: 'not-known' }

/** 4 is maintenance, of which nothing follows for the queue; 99 is outside service hours. */
const immd = (quiet: number, busy?: number): Record<string, Graded> => ({
  0: { level: 'quiet', band: { below: quiet } },
  1: { level: 'busy', band: { atLeast: quiet, below: busy } },
  2: { level: 'very-busy', band: { atLeast: busy ?? quiet } },
  99: CLOSED,
})

const SCALES: Record<Scale, Record<string, Graded>> = {
  // Immigration Department, Hong Kong. From how many minutes visitors' queues are very busy was not found: more than quiet is all that is said.
  'immd-residents': immd(15, 30),
  'immd-visitors': immd(30),
  // Security Bureau, Hong Kong: 0 is "not applicable".
  board: { 1: { level: 'quiet' }, 2: { level: 'busy' }, 3: { level: 'very-busy' }, 9: CLOSED },
  // Public Security Police, Macao: about 10, 30 and 45 minutes, and passengers led elsewhere beyond an hour; 0, 6 and 100 say nothing.
  macao: {
    1: { level: 'quiet', band: { below: 10 } },
    2: { level: 'busy', band: { atLeast: 10, below: 30 } },
    3: { level: 'very-busy', band: { atLeast: 30, below: 45 } },
    4: { level: 'very-busy', band: { atLeast: 60 } },
    5: CLOSED,
    7: CLOSED,
    8: CLOSED,
  },
}

/** What a publisher's code means; `not-known` for codes that it has not explained. */
export function levelOf(scale: Scale, code: number | string): Graded {
  const known = SCALES[scale]
  return Object.prototype.hasOwnProperty.call(known, code) ? known[code]! : NOT_KNOWN
}

const SEVERITY: Record<Level, number> = { 'not-known': -1, closed: 0, quiet: 1, busy: 2, 'very-busy': 3 }

/** The one that keeps people longest, of counters side by side: one that is closed keeps nobody while another is open. */
export const worst = (all: readonly Graded[]): Graded => all.reduce((one, other) => (SEVERITY[other.level] > SEVERITY[one.level] ? other : one), NOT_KNOWN)

/** Minutes to reckon with, on the safe side of the band; `undefined` where the publisher gives none. */
export const minutesOf = ({ band }: Graded): number | undefined => band && (band.below ?? band.atLeast)
