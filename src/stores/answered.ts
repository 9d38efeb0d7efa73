import { recordOf } from '@/domain/record/record'
import { persisted } from './persisted'

/** Answers by question. */
type Given = Record<string, string>

/** What the person last answered to the questions of a page, on the phone until they start again. */
export interface Answered {
  /** By the page's address. */
  answered: Record<string, Given>
  keep: (page: string, given: Given) => void
  /** Put in place of what is there, all at once: an erasure, and its undo. */
  restore: (answered: Record<string, Given>) => void
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether an answer is still one of its question's options is for the page to see. */
const givenOf = (stored: unknown): Given =>
  recordOf(Object.entries(isRecord(stored) ? stored : {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= 60))

const answeredOf = (stored: unknown): Answered['answered'] =>
  recordOf(
    Object.entries(isRecord(stored) ? stored : {})
      .map(([page, given]): [string, Given] => [page, givenOf(given)])
      .filter(([page, given]) => page.startsWith('/pages/') && Object.keys(given).length > 0),
  )

export const useAnswered = persisted<Answered>(
  'answered',
  (set) => ({
    answered: {},
    keep: (page, given) => set(({ answered }) => ({ answered: answeredOf({ ...answered, [page]: given }) })),
    restore: (answered) => set({ answered: answeredOf(answered) }),
  }),
  ({ answered }) => ({ answered: answeredOf(answered) }),
  ({ answered }) => ({ answered }),
)
