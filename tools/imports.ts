/** Who may import whom, in `src`: the tables below are the rule. */
import path from 'node:path'
import ts from 'typescript'
import type { Problem } from './problem'
import { isCode, isTest, lineOf, parse, walk, type Tree } from './tree'

/** Folders of `src`, and the folders that each may import besides itself. `app` is the files beside the folders. */
const MAY_IMPORT: Record<string, string[]> = {
  app: ['platform', 'stores', 'ui'],
  pages: ['ui', 'domain', 'facts', 'catalog', 'i18n', 'stores', 'platform'],
  ui: [],
  domain: [],
  facts: ['domain', 'catalog'],
  catalog: ['domain'],
  i18n: ['domain', 'stores'],
  stores: ['domain', 'platform'],
  platform: ['domain'],
}

/** Packages, and the places of `src` that may use them. */
const PACKAGES: [name: RegExp, places: RegExp, says: string][] = [
  [/^react$/, /^(app|pages|ui|i18n|platform)\b/, 'pages, ui, i18n, platform'],
  [/^@tarojs\/components$/, /^ui\/host\//, 'ui/host'],
  [/^@tarojs\/taro$/, /^(app|pages|platform)\b/, 'platform, and for hooks pages'],
  [/^zustand(\/.*)?$/, /^stores\//, 'stores'],
  [/^dayjs(\/plugin\/utc)?$/, /^domain\/time\//, 'domain/time'],
  [/^@noble\/hashes\/sha2\.js$/, /^domain\/voucher\//, 'domain/voucher'],
  [/^papaparse$/, /^pages\/payment\/trip-money\//, 'pages/payment/trip-money'],
  [/^uqr$/, /^ui\/qr-code\//, 'ui/qr-code'],
  [/^@sinclair\/typebox$/, /^(catalog\/schema(-parts)?|facts\/(schema|[^/]+\/[^/]+-schema))$/, 'schemas of catalog and facts'],
]

/** What other folders import of a folder: its index, and entries that are apart so that bundles stay split. */
const ENTRIES: Record<string, RegExp> = {
  ui: /^ui$/,
  domain: /^domain\/[^/]+\/[^/]+$/,
  facts: /^facts\/[^/]+(\/[^/]+)?$/,
  catalog: /^catalog(\/schema-parts|\/detail|\/details\/[^/]+\.gen|\/search)?$/,
  i18n: /^i18n$/,
  stores: /^stores$/,
  platform: /^platform\/[^/]+$/,
}

/** Records, facts and the search index stay out of the package that every start loads. */
const HEAVY = /^(catalog\/(detail|details|search)|facts\/(?!now\b)[^/]+)\b/
const IN_MAIN_PACKAGE = /^pages\/((home|services|me)\/|[^/]+$)/

/** Hooks of Taro that a page may use; all other calls belong behind `platform`. */
const PAGE_HOOKS = ['useRouter', 'useLoad', 'useUnload', 'useReady', 'useDidShow', 'useDidHide', 'useReachBottom', 'usePullDownRefresh', 'usePageScroll']
const APP_HOOKS = ['useLaunch', 'useDidShow', 'useError', 'usePageNotFound', 'useUnhandledRejection']

/** Definitions of records and facts, for checks; they bring the schema library. */
const IS_SCHEMA = /^(catalog\/schema(-parts)?|facts\/(schema|[^/]+\/[^/]+-schema))$/

const SUFFIX = /\.(weapp|alipay|h5)$/

/** Examples of components, and their types: for the gallery and tests, in no bundle. */
const ONLY_SHOWS = /^ui\/(example|.+\.examples)$/

interface Import {
  specifier: string
  node: ts.Node
  isTypeOnly: boolean
  names: string[]
}

export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, node: ts.Node, isTypeOnly: boolean, names: string[]) => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, node, isTypeOnly, names })
  }
  walk(parse(file, text), (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause
      const named = clause?.namedBindings
      const elements = named && ts.isNamedImports(named) ? [...named.elements] : []
      const names = [...elements.map(({ name, propertyName }) => (propertyName ?? name).text), ...(clause?.name ? ['default'] : []), ...(named && ts.isNamespaceImport(named) ? ['*'] : [])]
      const allTypes = !clause?.name && elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly)
      add(node.moduleSpecifier, node, Boolean(clause?.isTypeOnly) || allTypes, names)
    } else if (ts.isExportDeclaration(node)) {
      const elements = node.exportClause && ts.isNamedExports(node.exportClause) ? [...node.exportClause.elements] : []
      add(node.moduleSpecifier, node, node.isTypeOnly || (elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly)), ['*'])
    } else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) {
      add(node.arguments[0], node, false, ['*'])
    }
  })
  return found
}

/** A file of `src` as rules name it: `ui/host/index`, `app`. */
const placeOf = (file: string): string => {
  const place = file.replace(/^src\//, '').replace(/\.tsx?$/, '')
  return place.includes('/') ? place : `app/${place}`
}
const folderOf = (place: string): string => place.split('/')[0]!

/** Path from the root that a specifier means, before its ending; `undefined` for a package. */
function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : undefined
}

function resolve(tree: Tree, base: string): string | undefined {
  return ['', '.ts', '.tsx', '.json', '/index.ts', '/index.tsx'].map((ending) => base + ending).find((file) => tree.has(file))
}

function packageProblem(place: string, { specifier, isTypeOnly, names }: Import): string | undefined {
  const known = PACKAGES.find(([name]) => name.test(specifier))
  if (!known) return `"${specifier}" is in no bundle: add it to the table in tools/imports.ts if it must be`
  const [, places, says] = known
  if (!places.test(place)) return `"${specifier}" may be used in ${says} only`
  if (specifier !== '@tarojs/taro' || isTypeOnly || folderOf(place) === 'platform') return undefined
  const hooks = folderOf(place) === 'pages' ? PAGE_HOOKS : APP_HOOKS
  const other = names.find((name) => !hooks.includes(name))
  return other && `takes "${other}" from Taro: only hooks of the page here, put the call behind a capability of platform/`
}

/** `place` imports `wanted`, both of `src`, without their endings. */
function folderProblem(place: string, wanted: string, { specifier, isTypeOnly }: Import): string | undefined {
  const [from, to] = [folderOf(place), folderOf(wanted)]
  const entry = wanted.replace(/\/index$/, '')
  if (ONLY_SHOWS.test(entry) && !ONLY_SHOWS.test(place)) return `"${specifier}" is for the gallery and tests: only other examples may import it`
  if (SUFFIX.test(specifier)) return `"${specifier}" names a platform: leave the suffix to the build`
  if (IS_SCHEMA.test(entry) && !IS_SCHEMA.test(place) && !isTypeOnly) return 'takes values from a schema: "import type" keeps the schema library out of the bundles'
  if (from === 'facts' && to === 'catalog' && !IS_SCHEMA.test(place)) return 'facts take nothing of the catalogue but what their schemas are made of'
  if (HEAVY.test(entry) && IN_MAIN_PACKAGE.test(place)) return `"${specifier}" would put records, facts or the search index into the main package: import it in a sub-package`
  if (from !== to) {
    if (!MAY_IMPORT[from]?.includes(to)) return `${from} may not import ${to}`
    if (wanted === 'ui/base.scss') return undefined
    return ENTRIES[to]!.test(entry) ? undefined : `"${specifier}" is inside ${to}: import its index (see ENTRIES in tools/imports.ts)`
  }
  if (from === 'pages' && wanted.split('/').length > 2) {
    const [mine, other] = [place, wanted].map((one) => one.split('/')[1])
    if (place.split('/').length === 2) return `a file shared by all areas may not import the area "${other}"`
    if (mine !== other) return `area "${mine}" may not import area "${other}": move what both need to ui, domain or beside the areas`
  }
  if (from === 'platform' && place.split('/')[1] !== wanted.split('/')[1] && !ENTRIES.platform!.test(entry)) {
    return `"${specifier}" is inside another capability: import its index`
  }
  return undefined
}

function cycles(edges: Map<string, string[]>): string[][] {
  const found: string[][] = []
  const state = new Map<string, 'open' | 'done'>()
  const trail: string[] = []
  const visit = (file: string) => {
    state.set(file, 'open')
    trail.push(file)
    for (const next of edges.get(file) ?? []) {
      if (state.get(next) === 'open') found.push([...trail.slice(trail.indexOf(next)), next])
      else if (!state.has(next)) visit(next)
    }
    trail.pop()
    state.set(file, 'done')
  }
  for (const file of edges.keys()) if (!state.has(file)) visit(file)
  return found
}

/** Problems of the imports of `src`; tests may import what they like. */
export function importProblems(tree: Tree): Problem[] {
  const problems: Problem[] = []
  const edges = new Map<string, string[]>()
  for (const [file, text] of tree) {
    if (!file.startsWith('src/') || !isCode(file) || isTest(file)) continue
    const place = placeOf(file)
    const to: string[] = []
    edges.set(file, to)
    if (!MAY_IMPORT[folderOf(place)]) problems.push({ file, place: '(file)', message: `"${folderOf(place)}" is no folder of src: see the table in tools/imports.ts` })
    for (const one of importsOf(file, text)) {
      const add = (message: string | undefined) => message && problems.push({ file, place: lineOf(one.node), message })
      const base = target(file, one.specifier)
      if (base === undefined) {
        add(packageProblem(place, one))
        continue
      }
      if (!base.startsWith('src/')) {
        add(`"${one.specifier}" is outside src: nothing there is part of the app`)
        continue
      }
      const resolved = resolve(tree, base)
      if (!resolved) add(`"${one.specifier}" is not there`)
      else if (isCode(resolved)) to.push(resolved)
      add(folderProblem(place, placeOf(resolved ?? base), one))
    }
  }
  for (const cycle of cycles(edges)) problems.push({ file: cycle[0]!, place: 'imports', message: `go in a circle: ${cycle.join(' → ')}` })
  return problems
}
