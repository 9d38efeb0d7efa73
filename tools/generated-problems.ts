import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './files'
import type { GeneratedFile } from './generated'
import type { Problem } from './problem'
import type { Tree } from './tree'

/** Generated files that are old, missing, or made by nothing any more; what another engine made cannot be compared. */
export function generatedProblems(files: readonly GeneratedFile[], tree: Tree): Problem[] {
  const named = files.map(({ file, text, madeBy = '' }) => ({ madeBy, file: path.relative(ROOT, file).split(path.sep).join('/'), absolute: file, text }))
  const old = named
    .filter(({ absolute, text, madeBy }) => {
      const there = existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined
      return there === undefined || (there !== text && there.includes(madeBy))
    })
    .map(({ file, absolute }) => ({ file, place: '(file)', message: `is ${existsSync(absolute) ? 'not current' : 'missing'}: run "npm run fix"` }))
  const left = [...tree.keys()]
    .filter((file) => file.startsWith('src/') && /\.gen\.\w+$/.test(file) && !named.some((one) => one.file === file))
    .map((file) => ({ file, place: '(file)', message: 'is made by no generator: delete it' }))
  return [...old, ...left]
}
