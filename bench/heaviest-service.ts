import { statSync } from 'node:fs'
import path from 'node:path'
import { filesUnder, ROOT } from '../tools/files'

const SERVICES = path.join(ROOT, 'src/catalog/services')

/** Id of the service with the longest record: the service page that has most to draw. */
export function heaviestService(): string {
  const [file] = filesUnder(SERVICES, '.json')
    .map((one) => [one, statSync(one).size] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([one]) => one)
  if (!file) throw new Error(`no services in ${SERVICES}`)
  return path.relative(SERVICES, file).split(path.sep).join('/').replace(/\.json$/, '')
}
