import { vacancyIn } from '@/domain/vacancy/read'
import type { Vacancy } from '@/domain/vacancy/vacancy'
import { persisted } from './persisted'

/** A vacancy that a person keeps, as it was when it was last seen on its board. */
export interface SavedVacancy {
  vacancy: Vacancy
  /** Name of its board, which a gateway may not list any more. */
  boardName: string
  /** It was looked for and was not there any more. */
  isGone: boolean
}

/** Vacancies that a person keeps, on the phone only. */
export interface Vacancies {
  /** Newest first. */
  savedVacancies: SavedVacancy[]
  toggleVacancy: (vacancy: Vacancy, boardName: string) => void
  /** What was learnt of one that is kept: as it is now, or that it is gone. Others are left alone. */
  seeVacancy: (id: string, now: Vacancy | 'gone') => void
  /** Put in place of what is there, all at once: an erasure, and its undo. */
  restore: (saved: readonly SavedVacancy[]) => void
}

const MOST = 100

function savedIn(stored: unknown): SavedVacancy[] {
  const { vacancy, boardName, isGone } = (stored && typeof stored === 'object' ? stored : {}) as Record<string, unknown>
  const read = vacancyIn(vacancy)
  return read ? [{ vacancy: read, boardName: typeof boardName === 'string' ? boardName : read.board, isGone: isGone === true }] : []
}

const once = (saved: readonly SavedVacancy[]): SavedVacancy[] => saved.filter(({ vacancy }, index) => saved.findIndex((one) => one.vacancy.id === vacancy.id) === index).slice(0, MOST)

export const useVacancies = persisted<Vacancies>(
  'vacancies',
  (set) => ({
    savedVacancies: [],
    toggleVacancy: (vacancy, boardName) =>
      set(({ savedVacancies }) => {
        const others = savedVacancies.filter((one) => one.vacancy.id !== vacancy.id)
        return { savedVacancies: others.length < savedVacancies.length ? others : [{ vacancy, boardName, isGone: false }, ...others].slice(0, MOST) }
      }),
    seeVacancy: (id, now) =>
      set(({ savedVacancies }) => ({
        savedVacancies: savedVacancies.map((one) => (one.vacancy.id !== id ? one : now === 'gone' ? { ...one, isGone: true } : { ...one, vacancy: now, isGone: false })),
      })),
    restore: (saved) => set({ savedVacancies: once(saved) }),
  }),
  ({ savedVacancies }) => ({ savedVacancies: Array.isArray(savedVacancies) ? once(savedVacancies.flatMap(savedIn)) : [] }),
  ({ savedVacancies }) => ({ savedVacancies }),
)
