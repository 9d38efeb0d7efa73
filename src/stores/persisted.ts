import { create, type StateCreator, type StoreApi, type UseBoundStore } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { readItem, removeItem, writeItem } from '@/platform/storage'

const storage = createJSONStorage<unknown>(() => ({ getItem: readItem, setItem: writeItem, removeItem }))

/**
 * A store that survives a restart.
 *
 * @param name key in the phone's storage
 * @param read makes state of what was stored, dropping whatever does not fit; it may come from another version, or be damaged
 * @param write what to store of the state; all of it where nothing is said
 */
export function persisted<State extends object>(
  name: string,
  initial: StateCreator<State>,
  read: (stored: Record<string, unknown>) => Partial<State>,
  write: (state: State) => Partial<State> = (state) => state,
): UseBoundStore<StoreApi<State>> {
  return create<State>()(
    persist(initial, {
      name,
      storage: storage as never,
      partialize: write as never,
      merge: (stored, current) => ({ ...current, ...(stored && typeof stored === 'object' ? read(stored as Record<string, unknown>) : {}) }),
    }),
  )
}
