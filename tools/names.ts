/** Names and lengths of files. */
import path from 'node:path'
import type { Problem } from './problem'
import { isCode, type Tree } from './tree'

const LINES = 300
const SUFFIXES = ['weapp', 'alipay', 'h5']
const MARKS = ['test', 'examples', 'config', 'gen', 'd']
const EMPTY_WORDS = ['util', 'utils', 'helper', 'helpers', 'common', 'lib', 'libs', 'misc']
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Where a file may stand for one platform: a capability, or the elements everything is made of. */
const MAY_DIFFER = /^src\/(platform\/[^/]+|ui\/host)\//

/** Language tags are names of files, and BCP 47 writes them so. */
const IS_LOCALE = /\/locales\/[A-Za-z-]+\.json$/

function problemsOfName(file: string): string[] {
  const found: string[] = []
  const folders = path.posix.dirname(file).split('/')
  const [base, ...rest] = path.posix.basename(file).split('.') as [string, ...string[]]
  const middle = rest.slice(0, -1)

  for (const name of [...folders, base]) {
    if (!KEBAB.test(name) && !(name === base && IS_LOCALE.test(file))) found.push(`"${name}" is not kebab-case in ASCII`)
    if (EMPTY_WORDS.includes(name)) found.push(`"${name}" says nothing: name the concept`)
  }
  if (/\.(tsx?|mjs|js|scss)$/.test(file)) {
    const odd = middle.find((part) => !MARKS.includes(part) && !SUFFIXES.includes(part))
    if (odd) found.push(`".${odd}" in the name: Taro takes no other dot than .${[...MARKS, ...SUFFIXES].join(' .')}`)
  }
  return found
}

/** A file of one platform needs one that all others take. */
function suffixProblem(tree: Tree, file: string): string | undefined {
  const match = new RegExp(`^(.*)\\.(${SUFFIXES.join('|')})\\.(tsx?|scss)$`).exec(file)
  if (!match) return undefined
  if (!MAY_DIFFER.test(file)) return 'differs by platform: only capabilities of platform/ and ui/host may'
  const [, base, , ending] = match
  const has = ending === 'scss' ? [`${base}.scss`] : [`${base}.ts`, `${base}.tsx`]
  return has.some((one) => tree.has(one)) ? undefined : `has no default beside it: ${has[0]}`
}

export function nameProblems(tree: Tree): Problem[] {
  const problems: Problem[] = []
  for (const [file, text] of tree) {
    const add = (place: string, message: string) => problems.push({ file, place, message })
    problemsOfName(file).forEach((message) => add('name', message))
    const suffix = file.startsWith('src/') ? suffixProblem(tree, file) : undefined
    if (suffix) add('name', suffix)
    const lines = text.split('\n').length - 1
    if ((isCode(file) || /\.(mjs|js|scss)$/.test(file)) && !/\.gen\.\w+$/.test(file) && lines > LINES) add(`line ${LINES + 1}`, `has ${lines} lines, ${LINES} are allowed: it holds more than one idea`)
  }
  return problems
}
