import { create } from 'zustand'

/** How the person came in: carried from the page a bad code led to, to the home page, which says so. Not kept. */
export interface Arrival {
  wasLost: boolean
  setLost: (wasLost: boolean) => void
}

export const useArrival = create<Arrival>()((set) => ({ wasLost: false, setLost: (wasLost) => set({ wasLost }) }))
