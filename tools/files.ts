import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Root of the checkout. */
export const ROOT = path.resolve(__dirname, '..')

/** The built site; `npm start` builds into a folder of its own. */
export const SITE = path.resolve(ROOT, process.env.SITE_FOLDER ?? 'dist/h5')

/** The counter's page; beside the site, or inside the folder that `npm start` builds into. */
export const DESK = process.env.SITE_FOLDER ? path.join(SITE, 'desk') : path.join(ROOT, 'dist/desk')

/** What the gateway answers to apps that are older than it; beside the site as well. */
export const UPDATES = process.env.SITE_FOLDER ? path.join(SITE, 'updates') : path.join(ROOT, 'dist/updates')

/** Absolute paths of the files under a folder whose name ends so, in a stable order. A missing folder has none. */
export function filesUnder(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
