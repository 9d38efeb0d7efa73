/** Checks the text of the interface: the four files of every `locales` folder, and the keys that the code asks for. */
import path from 'node:path'
import ts from 'typescript'
import { LOCALES, type Locale } from '../src/domain/locale/locale'
import { importsOf } from './imports'
import type { Problem } from './problem'
import { scriptProblem } from './script'
import { isCode, isTest, lineOf, parse, walk, type Tree } from './tree'

const REFERENCE: Locale = 'zh-Hans'
const SHARED = 'src/i18n/locales'

type Messages = Map<string, string>

const placeholders = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort()

/** Keys in the order of the file. A key written twice is reported, since JSON takes the last one without a word. */
function readMessages(file: string, text: string, problems: Problem[]): Messages {
  const messages: Messages = new Map()
  const object = ts.parseJsonText(file, text).statements[0]?.expression
  if (!object || !ts.isObjectLiteralExpression(object)) {
    problems.push({ file, place: '(file)', message: 'is not an object of texts' })
    return messages
  }
  for (const property of object.properties) {
    const [name, value] = ts.isPropertyAssignment(property) ? [property.name, property.initializer] : []
    if (!name || !value || !ts.isStringLiteral(name) || !ts.isStringLiteral(value)) {
      problems.push({ file, place: lineOfJson(property), message: 'is not a text' })
      continue
    }
    if (messages.has(name.text)) problems.push({ file, place: name.text, message: 'is there twice' })
    messages.set(name.text, value.text)
  }
  return messages
}

const lineOfJson = (node: ts.Node): string => node.getText().slice(0, 40)

function folderProblems(tree: Tree, folder: string, problems: Problem[]): Messages {
  const files = LOCALES.map((locale) => ({ locale, file: `${folder}/${locale}.json` }))
  const texts = new Map(files.flatMap(({ locale, file }) => (tree.has(file) ? [[locale, readMessages(file, tree.get(file)!, problems)] as const] : [])))
  const reference = texts.get(REFERENCE) ?? new Map<string, string>()
  const order = [...reference.keys()]
  for (const { locale, file } of files) {
    const messages = texts.get(locale)
    const add = (place: string, message: string) => problems.push({ file, place, message })
    if (!messages) {
      add('(file)', 'is missing: every language or none')
      continue
    }
    for (const key of order) if (!messages.has(key)) add(key, `is missing: ${REFERENCE} has it`)
    const keys = [...messages.keys()]
    for (const key of keys) if (!reference.has(key)) add(key, `is extra: ${REFERENCE} has no such key`)
    const common = keys.filter((key) => reference.has(key))
    const moved = common.find((key, index) => key !== order.filter((one) => messages.has(one))[index])
    if (moved) add(moved, `stands elsewhere than in ${REFERENCE}: keep the same order`)
    for (const [key, message] of messages) {
      if (message.trim() === '') add(key, 'is empty')
      const [here, there] = [placeholders(message), placeholders(reference.get(key) ?? message)]
      if (here.join() !== there.join()) add(key, `has places ${here.join(' ') || '(none)'}, ${REFERENCE} has ${there.join(' ') || '(none)'}`)
      const script = scriptProblem(locale, message)
      if (script) add(key, script)
    }
  }
  return reference
}

/** Keys that a template such as `area.${area}` can make. */
function templateOf(node: ts.TemplateExpression): RegExp {
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escape(node.head.text)}${node.templateSpans.map((span) => `.+${escape(span.literal.text)}`).join('')}$`)
}

/** Checks a call `t('key', { values })` against the messages the file can ask for. */
function callProblem(node: ts.CallExpression, messages: Messages): string | undefined {
  const [key, values] = node.arguments
  if (!key) return undefined
  if (ts.isTemplateExpression(key)) {
    return [...messages.keys()].some((one) => templateOf(key).test(one)) ? undefined : `no key is like ${key.getText()}`
  }
  if (!ts.isStringLiteralLike(key)) return undefined
  const message = messages.get(key.text)
  if (message === undefined) return `"${key.text}" is no key of the messages this file uses`
  if (values && !ts.isObjectLiteralExpression(values)) return undefined
  const given = values ? values.properties.map((property) => `{${property.name?.getText()}}`).sort() : []
  return given.join() === placeholders(message).join() ? undefined : `"${key.text}" wants ${placeholders(message).join(' ') || 'no values'}, gets ${given.join(' ') || 'none'}`
}

/** Problems of all texts of the interface, and of how the code asks for them. */
export function localeProblems(tree: Tree): Problem[] {
  const problems: Problem[] = []
  const folders = [...new Set([...tree.keys()].filter((file) => /\/locales\/[^/]+\.json$/.test(file)).map((file) => path.posix.dirname(file)))]
  const messages = new Map(folders.map((folder) => [folder, folderProblems(tree, folder, problems)]))
  const shared = messages.get(SHARED) ?? new Map<string, string>()
  const used = new Map(folders.map((folder) => [folder, new Set<string>()]))

  for (const [file, text] of tree) {
    if (!/^(src|gateway\/desk)\//.test(file) || !isCode(file) || isTest(file)) continue
    const own = importsOf(file, text)
      .filter(({ specifier }) => /(^|\/)locales$/.test(specifier) && specifier.startsWith('.'))
      .map(({ specifier }) => path.posix.join(path.posix.dirname(file), specifier))
    // The counter's page hands its words down from one place.
    if (file.startsWith('gateway/desk/')) own.push('gateway/desk/locales')
    const homes = [...own, SHARED].filter((folder) => messages.has(folder))
    const all: Messages = new Map([...shared, ...own.flatMap((folder) => [...(messages.get(folder) ?? [])])])
    walk(parse(file, text), (node) => {
      const matches = ts.isStringLiteralLike(node) ? (key: string) => key === node.text : ts.isTemplateExpression(node) && node.head.text !== '' ? (key: string) => templateOf(node).test(key) : undefined
      if (matches) for (const home of homes) for (const key of messages.get(home)!.keys()) if (matches(key)) used.get(home)!.add(key)
      if (ts.isCallExpression(node) && node.expression.getText() === 't') {
        const message = callProblem(node, all)
        if (message) problems.push({ file, place: lineOf(node), message })
      }
    })
  }
  for (const [folder, keys] of messages) {
    for (const key of keys.keys()) if (!used.get(folder)!.has(key)) problems.push({ file: `${folder}/${REFERENCE}.json`, place: key, message: 'is used nowhere: delete it in all languages' })
  }
  return problems
}
