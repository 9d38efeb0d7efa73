/** What the packages of a mini program weigh. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { subPackagesOf } from '../../e2e/runtime/app-config'
import type { AppConfig } from '../../e2e/runtime/bundle'
import { filesUnder } from '../../tools/files'

export interface PackageSize {
  /** Root of a sub-package; `main` is the main package. */
  name: string
  raw: number
  /** All its files as one gzip stream, level 9. */
  gz: number
}

/** Left behind when the hosts' tools pack a folder: licences as .txt, settings of the tools, hidden files. */
const NOT_PACKED = /(^|\/)(project\.config\.json|mini\.project\.json|\..*|.*\.txt|.*\.map)$/

/** The main package first, then the others as `app.json` lists them. */
export function packageSizes(dist: string): PackageSize[] {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppConfig
  const roots = subPackagesOf(app).map(({ root }) => `${root.replace(/\/$/, '')}/`)
  const files = filesUnder(dist)
    .map((file) => path.relative(dist, file).split(path.sep).join('/'))
    .filter((file) => !NOT_PACKED.test(file))
  // A root may lie in another's folder: the longest one owns a file.
  const owner = (file: string) => roots.filter((root) => file.startsWith(root)).sort((a, b) => b.length - a.length)[0]
  return [undefined, ...roots].map((root) => {
    const content = Buffer.concat(files.filter((file) => owner(file) === root).map((file) => readFileSync(path.join(dist, file))))
    return { name: root?.slice(0, -1) ?? 'main', raw: content.length, gz: gzipSync(content, { level: 9 }).length }
  })
}
