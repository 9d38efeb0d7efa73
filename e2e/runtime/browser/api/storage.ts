/** Storage. Kept in the tab's session storage, so that it survives a reload, which stands for a restart. */
import type { Host } from '../host'
import { plain } from '../record'
import { Refusal, textOf, type ApiPart } from './part'

/** Limits of WeChat; Alipay's are 200 KB a key and 10 MB. */
const LARGEST_VALUE = 1024 * 1024

class Store {
  private readonly place: string
  private readonly items: Map<string, unknown>

  constructor(host: Host) {
    this.place = `storage of ${host.platform}`
    const kept = sessionStorage.getItem(this.place)
    this.items = new Map(Object.entries(kept === null ? (host.launch.storage ?? {}) : (JSON.parse(kept) as Record<string, unknown>)))
    this.keep()
  }

  has = (key: string) => this.items.has(key)
  read = (key: string) => plain(this.items.get(key))
  keys = () => [...this.items.keys()]

  write(key: string, value: unknown) {
    const copy = plain(value)
    if ((JSON.stringify(copy) ?? '').length > LARGEST_VALUE) throw new Refusal('entry size limit reached')
    this.items.set(key, copy)
    this.keep()
  }

  remove(key: string) {
    this.items.delete(key)
    this.keep()
  }

  clear() {
    this.items.clear()
    this.keep()
  }

  usage() {
    return { keys: this.keys(), currentSize: Math.ceil(JSON.stringify([...this.items]).length / 1024), limitSize: 10240 }
  }

  private keep() {
    sessionStorage.setItem(this.place, JSON.stringify(Object.fromEntries(this.items)))
  }
}

export function storage(host: Host): ApiPart {
  const store = new Store(host)
  const keyOf = (options: { key?: unknown }) => textOf(options.key)
  return {
    later: {
      setStorage: (options) => store.write(keyOf(options), options.data),
      getStorage: (options) => {
        if (host.isAlipay) return { data: store.read(keyOf(options)) ?? null }
        if (!store.has(keyOf(options))) throw new Refusal('data not found')
        return { data: store.read(keyOf(options)) }
      },
      removeStorage: (options) => store.remove(keyOf(options)),
      clearStorage: () => store.clear(),
      getStorageInfo: () => store.usage(),
    },
    now: {
      ...(host.isAlipay ? alipayNow(store) : wechatNow(store)),
      clearStorageSync: () => store.clear(),
      getStorageInfoSync: () => (host.isAlipay ? { ...store.usage(), success: true } : store.usage()),
    },
  }
}

const wechatNow = (store: Store) => ({
  setStorageSync: (key: string, value: unknown) => store.write(key, value),
  getStorageSync: (key: string) => (store.has(key) ? store.read(key) : ''),
  removeStorageSync: (key: string) => store.remove(key),
})

const alipayNow = (store: Store) => ({
  setStorageSync: ({ key, data }: { key: string; data: unknown }) => {
    store.write(key, data)
    return { success: true }
  },
  getStorageSync: ({ key }: { key: string }) => ({ data: store.read(key) ?? null, success: true }),
  removeStorageSync: ({ key }: { key: string }) => {
    store.remove(key)
    return { success: true }
  },
})
