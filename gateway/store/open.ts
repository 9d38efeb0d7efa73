import { openPostgres } from './postgres'
import { openSqlite } from './sqlite'
import type { Store } from './store'

export const SQLITE_FILE = 'dist/gateway.sqlite'

/** PostgreSQL where an address is given, else a file. @throws when it cannot be opened or migrated */
export const openStore = ({ DATABASE_URL, SQLITE_FILE: file }: Partial<Record<string, string>>): Promise<Store> =>
  DATABASE_URL ? openPostgres(DATABASE_URL) : openSqlite(file ?? SQLITE_FILE)
