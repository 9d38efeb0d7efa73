import { newestFirst } from './newest-first'
import { persisted } from './persisted'

const RECENT_SERVICES = 12
const RECENT_SEARCHES = 8

/** What the app keeps of its use, on the phone only. Newest first. */
export interface Kept {
  saved: string[]
  recent: string[]
  searches: string[]
  toggleSaved: (id: string) => void
  rememberService: (id: string) => void
  rememberSearch: (query: string) => void
  forgetSearch: (query: string) => void
  /** Put back, all at once: undo of an erasure. */
  restore: (kept: Pick<Kept, 'saved' | 'recent' | 'searches'>) => void
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])

export const useKept = persisted<Kept>(
  'kept',
  (set) => ({
    saved: [],
    recent: [],
    searches: [],
    toggleSaved: (id) => set(({ saved }) => ({ saved: saved.includes(id) ? saved.filter((one) => one !== id) : [id, ...saved] })),
    rememberService: (id) => set(({ recent }) => ({ recent: newestFirst(id, recent, RECENT_SERVICES) })),
    rememberSearch: (query) => set(({ searches }) => ({ searches: newestFirst(query, searches, RECENT_SEARCHES) })),
    forgetSearch: (query) => set(({ searches }) => ({ searches: searches.filter((one) => one !== query) })),
    restore: ({ saved, recent, searches }) =>
      set({ saved, recent: recent.slice(0, RECENT_SERVICES), searches: searches.slice(0, RECENT_SEARCHES) }),
  }),
  ({ saved, recent, searches }) => ({ saved: strings(saved), recent: strings(recent), searches: strings(searches) }),
)
