/** What code of `src` may touch of the world: the clock, the host and the build platform each have one place. */
import ts from 'typescript'
import type { Problem } from './problem'
import { isCode, isTest, lineOf, parse, walk, type Tree } from './tree'

const LOCAL_TIME = /^((get|set)(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year)|getTimezoneOffset|to(Locale)?(Date|Time)String|toLocaleString)$/

/** Names of the host, and the files that may say them. */
const HOST_NAMES: [names: string[], places: RegExp, says: string][] = [
  [
    ['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'alert', 'confirm', 'globalThis', 'self'],
    /^src\/(platform\/[^/]+\/index\.ts|ui\/host\/index\.h5\.tsx)$/,
    'the browser’s file of a capability (platform/*/index.ts) or ui/host/index.h5.tsx',
  ],
  [['wx', 'my'], /^src\/platform\/[^/]+\/[^/]+\.ts$/, 'platform'],
  [['Intl'], /^src\/ui\/host\/words\.ts$/, 'no place: mini programs differ in it'],
]

const CLOCK = /^src\/platform\/clock\//
const BUILD_PLATFORM = /^src\/app\.config\.ts$/

/** The identifier stands for a value that this file does not declare. */
function isFree(node: ts.Identifier, declared: ReadonlySet<string>): boolean {
  const { parent } = node
  if (declared.has(node.text)) return false
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false
  if (ts.isJsxAttribute(parent) || ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false
  return !ts.isPropertySignature(parent) && !ts.isMethodSignature(parent) && !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent)
}

function declaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  walk(source, (node) => {
    const named = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node) || ts.isImportClause(node)
    if (named && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
  })
  return names
}

function problemsIn(file: string, source: ts.SourceFile): Problem[] {
  const problems: Problem[] = []
  const declared = declaredNames(source)
  walk(source, (node) => {
    const add = (message: string) => problems.push({ file, place: lineOf(node), message })
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text
      if (LOCAL_TIME.test(name)) add(`"${name}" follows the zone or language of the phone: use domain/time`)
      if (node.expression.getText() === 'Date' && name === 'now' && !CLOCK.test(file)) add('asks the clock: take the day as a parameter, or use platform/clock')
      if (node.expression.getText() === 'Date' && name === 'parse') add('"Date.parse" follows the zone of the phone: use domain/time')
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date') add('"new Date" follows the zone of the phone: use domain/time')
    if (!ts.isIdentifier(node)) return
    if (node.text === 'TARO_ENV' && !BUILD_PLATFORM.test(file)) add('asks for the platform: write a capability in platform/ instead')
    if (!isFree(node, declared)) return
    const host = HOST_NAMES.find(([names]) => names.includes(node.text))
    if (host && !host[1].test(file)) add(`"${node.text}" belongs in ${host[2]}`)
  })
  return problems
}

export function purityProblems(tree: Tree): Problem[] {
  return [...tree].flatMap(([file, text]) => (file.startsWith('src/') && isCode(file) && !isTest(file) ? problemsIn(file, parse(file, text)) : []))
}
