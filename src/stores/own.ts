import { recordOf } from '@/domain/record/record'
import { persisted, reread } from './persisted'

type Content = Record<string, unknown[]>

/** What a person wrote into a tool, on the phone only: entries, the one in use first. Each tool reads its own strictly; here it is whatever was stored. */
export interface Own {
  own: Content
  /** @param change makes the entries of the tool out of those that are there, which another tab may have written */
  keepOwn: (tool: string, change: (before: readonly unknown[]) => unknown[]) => void
  /** An erasure, or its undo: entries of then come behind those of now. */
  restore: (own: Content | undefined) => void
}

const contentOf = (stored: unknown): Content => recordOf(Object.entries(stored ?? {}).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])))

export const useOwn = persisted<Own>(
  'own',
  (set) => ({
    own: {},
    keepOwn: (tool, change) => {
      reread(useOwn)
      set(({ own }) => ({ own: { ...own, [tool]: change(own[tool] ?? []) } }))
    },
    restore: (before) => set(({ own }) => ({ own: before ? { ...own, ...recordOf(Object.entries(before).map(([tool, entries]) => [tool, [...(own[tool] ?? []), ...entries]])) } : {} })),
  }),
  ({ own }) => ({ own: contentOf(own) }),
  ({ own }) => ({ own }),
)
