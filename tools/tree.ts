import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { ROOT } from './files'

/** Texts of files by their path from the root, with forward slashes. Rules read this, so that a test can hand them any tree. */
export type Tree = ReadonlyMap<string, string>

export const treeOf = (files: Record<string, string>): Tree => new Map(Object.entries(files))

const WRITTEN_HERE = ['src', 'tools', 'config', 'test', 'bench', 'e2e', 'types', 'gateway']
const IS_TEXT = /\.(tsx?|mjs|js|json|scss|css|html)$/

/** Every text file that is written, or generated and kept, in this checkout. Folders with a leading dot are output. */
export function readTree(root = ROOT): Tree {
  const files = new Map<string, string>()
  for (const top of WRITTEN_HERE) {
    for (const entry of readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !IS_TEXT.test(entry.name)) continue
      const absolute = path.join(entry.parentPath, entry.name)
      const file = path.relative(root, absolute).split(path.sep).join('/')
      if (!file.includes('/.')) files.set(file, readFileSync(absolute, 'utf8'))
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export const isCode = (file: string): boolean => /\.tsx?$/.test(file)
export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** Parsed once for all rules. */
const parsed = new Map<string, { text: string; source: ts.SourceFile }>()

export function parse(file: string, text: string): ts.SourceFile {
  const known = parsed.get(file)
  if (known?.text === text) return known.source
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  parsed.set(file, { text, source })
  return source
}

export const lineOf = (node: ts.Node): string => {
  const source = node.getSourceFile()
  return `line ${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
}

/** Calls `see` for a node and all below it. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  node.forEachChild((child) => walk(child, see))
}
