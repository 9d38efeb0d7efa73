/** Who may import whom in `gateway`, and what of the world its files may touch. */
import path from 'node:path'
import ts from 'typescript'
import { importsOf } from './imports'
import type { Problem } from './problem'
import { isCode, isTest, lineOf, parse, walk, type Tree } from './tree'

/** The page of counters runs in a browser; all else in Node. */
const IS_PAGE = /^gateway\/desk\//
/** Checks under fire, and what tests share: in no gateway that serves. */
const IS_CHECK = /^gateway\/check\//

const FOLDERS = { server: ['domain', 'facts', 'catalog'], page: ['domain', 'ui', 'i18n'] }

/** Packages, and the files of the gateway that may use them. */
const PACKAGES: [name: RegExp, places: RegExp, says: string][] = [
  [/^node:/, /^gateway\/(?!desk\/)/, 'all but gateway/desk, which runs in a browser'],
  [/^fastify$/, /^gateway\/(app|open|site\/\w+|http\/[\w-]+|routes\/[\w-]+|check\/[\w-]+)\.ts$/, 'gateway/app, open, http, routes, site'],
  [/^@fastify\//, /^gateway\/(http|routes)\//, 'gateway/http and routes'],
  [/^libsql$/, /^gateway\/store\/sqlite/, 'gateway/store/sqlite'],
  [/^pg$/, /^gateway\/(store\/postgres|check\/)/, 'gateway/store/postgres'],
  [/^fast-xml-parser$/, /^gateway\/vacancies\/xml\.ts$/, 'gateway/vacancies/xml'],
  [/^robots-parser$/, /^gateway\/vacancies\/robots\.ts$/, 'gateway/vacancies/robots'],
  [/^prom-client$/, /^gateway\/http\/metrics\.ts$/, 'gateway/http/metrics'],
  [/^@sinclair\/typebox(\/value)?$/, /^gateway\/(config|http\/|routes\/|feeds\/|sign-in\/|vacancies\/|updates\/|check\/)/, 'gateway/config, http, routes, feeds, sign-in, vacancies, updates'],
  [/^@noble\/|^@auth0\/cose$|^qr(\/|$)|^react(-dom)?(\/|$)/, IS_PAGE, 'gateway/desk'],
  [/^fast-check$|^esbuild$|^@auth0\/cose$/, IS_CHECK, 'gateway/check'],
]

/** Files that are started, or put real things together: only they ask the clock, chance and the environment. */
const MAY_TOUCH = /^gateway\/(server|open|stop|seed)\.ts$|^gateway\/(check|desk)\/|^gateway\/(voucher\/(new-keys|forge)|counter\/new-code)\.ts$/
const TOUCHES: Record<string, string> = {
  'Date.now': 'asks the clock: take `clock` as a parameter',
  'Math.random': 'asks chance: take `random` as a parameter',
  'process.env': 'reads the environment: config.ts does, once, for all',
}

function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : undefined
}

function importProblem(file: string, specifier: string): string | undefined {
  const base = target(file, specifier)
  if (base === undefined) {
    const known = PACKAGES.filter(([name]) => name.test(specifier))
    if (known.length === 0) return `"${specifier}" is no package of the gateway: add it to the table in tools/gateway-imports.ts if it must be`
    return known.some(([, places]) => places.test(file)) ? undefined : `"${specifier}" may be used in ${known.map(([, , says]) => says).join(', ')} only`
  }
  const [top, folder] = base.split('/') as [string, string]
  if (top === 'src') {
    const allowed = IS_PAGE.test(file) ? FOLDERS.page : FOLDERS.server
    return allowed.includes(folder) ? undefined : `${IS_PAGE.test(file) ? 'the counter’s page' : 'the gateway'} may not import src/${folder}: only ${allowed.join(', ')}`
  }
  if (top !== 'gateway') return IS_CHECK.test(file) ? undefined : `"${specifier}" is outside gateway and src: nothing there is in the image`
  if (IS_CHECK.test(base) && !IS_CHECK.test(file)) return `"${specifier}" is for checks and tests only`
  if (IS_PAGE.test(file) && !IS_PAGE.test(base)) return `"${specifier}" runs in Node, the counter’s page in a browser`
  return undefined
}

/** Problems of the files of `gateway`; tests may do what they like. */
export function gatewayProblems(tree: Tree): Problem[] {
  const problems: Problem[] = []
  for (const [file, text] of tree) {
    if (!file.startsWith('gateway/') || !isCode(file) || isTest(file)) continue
    for (const { specifier, node, isTypeOnly } of importsOf(file, text)) {
      const message = importProblem(file, specifier)
      // Types of the server's answers are the page's too: they are gone when it is built.
      if (message && !(isTypeOnly && IS_PAGE.test(file))) problems.push({ file, place: lineOf(node), message })
    }
    if (MAY_TOUCH.test(file)) continue
    walk(parse(file, text), (node) => {
      const message = ts.isPropertyAccessExpression(node) ? TOUCHES[node.getText()] : undefined
      if (message) problems.push({ file, place: lineOf(node), message })
    })
  }
  return problems
}
