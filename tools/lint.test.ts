import { spawnSync } from 'node:child_process'
import { ROOT } from './files'

interface Case {
  text: string
  filePath: string
}

/** Lints all cases in one process of its own: Jest cannot load ESLint's configuration, which is a module. */
const LINT = `
import { ESLint } from 'eslint'
import { readFileSync } from 'node:fs'
const eslint = new ESLint()
const results = await Promise.all(JSON.parse(readFileSync(0, 'utf8')).map(({ text, filePath }) => eslint.lintText(text, { filePath })))
console.log(JSON.stringify(results.map(([{ messages }]) => messages.map(({ ruleId, message }) => ruleId ?? message))))
`

function rulesBroken(cases: Case[]): string[][] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', LINT], { cwd: ROOT, input: JSON.stringify(cases), encoding: 'utf8' })
  if (stderr) throw new Error(stderr)
  return JSON.parse(stdout) as string[][]
}

const COMPONENT = (markup: string) => `import { Box } from './host'\nexport function A({ text }: { text: string }) {\n  return <Box label={text}>${markup}</Box>\n}\n`

const ACCEPTED: [name: string, text: string, filePath?: string][] = [
  ['text from outside', COMPONENT('{text}')],
  ['a sign that is no word', COMPONENT('{text} · {text}:')],
  ['a default export of a page', 'export default function APage() {\n  return null\n}\n', 'src/pages/a/index.tsx'],
]

const REFUSED: [name: string, text: string, rule: string][] = [
  ['an English word in the markup', COMPONENT('Hello'), 'no-restricted-syntax'],
  ['a Chinese word in the markup', COMPONENT('你好'), 'no-restricted-syntax'],
  ['a word in braces', COMPONENT("{'Hello'}"), 'no-restricted-syntax'],
  ['a label that is no key', COMPONENT('{text}').replace('{text}>', '"Name">'), 'no-restricted-syntax'],
  ['a default export of a component', 'export default function A() {\n  return null\n}\n', 'no-restricted-syntax'],
  ['a hook after a condition', "import { useState } from 'react'\nexport function A({ is }: { is: boolean }) {\n  if (is) useState(1)\n  return null\n}\n", 'react-hooks/rules-of-hooks'],
  ['any', 'export const a = (b: any): unknown => b\n', '@typescript-eslint/no-explicit-any'],
  ['a type imported as a value', "import { Box, type BoxProps } from './host'\nimport { Page } from './page'\nexport const a: Page = (b: BoxProps) => Box(b)\n", '@typescript-eslint/consistent-type-imports'],
  ['a loose comparison', 'export const a = (b: unknown) => b == 1\n', 'eqeqeq'],
  ['a line to the console', "console.log('a')\n", 'no-console'],
  ['301 lines', `export const A = 1\n${'// line\n'.repeat(300)}`, 'max-lines'],
]

const caseOf = (text: string, filePath = 'src/ui/example.tsx'): Case => ({ text, filePath })
const found = rulesBroken([...ACCEPTED.map(([, text, filePath]) => caseOf(text, filePath)), ...REFUSED.map(([, text]) => caseOf(text))])

test.each(ACCEPTED.map(([name], index) => [name, index] as const))('accepts %s', (_, index) => {
  expect(found[index]).toEqual([])
})

test.each(REFUSED.map(([name, , rule], index) => [name, rule, index] as const))('refuses %s', (_, rule, index) => {
  expect(found[ACCEPTED.length + index]).toContain(rule)
})
