import { create, type Mutate, type StateCreator, type StoreApi, type UseBoundStore } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { readItem, removeItem, writeItem } from '@/platform/storage'

/** Names of stores that the phone refused at their last writing: what it has is older than what they are. */
const refused = new Set<string>()

const keepItem = (name: string, value: string): void => void (writeItem(name, value) ? refused.delete(name) : refused.add(name))
const storage = createJSONStorage<unknown>(() => ({ getItem: readItem, setItem: keepItem, removeItem }))

/**
 * Takes over what is stored, before a change: the tabs of a browser share one storage and each writes a store as a whole, so a
 * change to what a tab remembers would undo what another has done since. Every change of a store that does this is in the
 * storage, additions and removals alike; only where the phone refused it, memory stands.
 */
export function reread({ persist }: { persist: { getOptions: () => { name?: string }; rehydrate: () => unknown } }): void {
  // Our storage answers at once, and so does this.
  if (!refused.has(persist.getOptions().name!)) void persist.rehydrate()
}

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
): UseBoundStore<Mutate<StoreApi<State>, [['zustand/persist', State]]>> {
  return create<State>()(
    persist(initial, {
      name,
      storage: storage as never,
      partialize: write as never,
      merge: (stored, current) => ({ ...current, ...(stored && typeof stored === 'object' ? read(stored as Record<string, unknown>) : {}) }),
    }),
  )
}
