import { create } from 'zustand'

/** What one tool tells the next, as its answers: in memory only, since the address of a page is seen by the host of a mini program. */
export interface Handed {
  handed: { page: string; given: Record<string, string> } | undefined
  hand: (page: string, given: Record<string, string>) => void
  /** Whoever opened took it, or somebody went elsewhere. */
  taken: () => void
}

export const useHanded = create<Handed>()((set) => ({
  handed: undefined,
  hand: (page, given) => set({ handed: { page, given } }),
  taken: () => set({ handed: undefined }),
}))
