import type { Store } from './store'

const SQLITE_FILE = 'dist/gateway.sqlite'

/**
 * PostgreSQL where an address is given, else a file. Only the driver that is used is loaded: the other takes 10 MB.
 *
 * @throws when it cannot be opened or migrated
 */
export async function openStore({ DATABASE_URL, SQLITE_FILE: file }: { DATABASE_URL?: string; SQLITE_FILE?: string }): Promise<Store> {
  if (DATABASE_URL) return (await import('./postgres')).openPostgres(DATABASE_URL)
  return (await import('./sqlite')).openSqlite(file ?? SQLITE_FILE)
}
