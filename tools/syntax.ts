/**
 * Checks that what is shipped is syntax every phone of the browserslist reads: one newer sign, and a script of an older
 * phone does not start at all.
 *
 *     npm run syntax        after a build
 */
import { parse } from 'acorn'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder, ROOT } from './files'

/** iOS 12 and Chrome 69 read all of ES2019 and nothing later. */
const ECMA_VERSION = 2019

/** ES2018 has looking back in patterns; iOS has it since 16.4. */
const looksBack = (pattern: string) => /\(\?<[=!]/.test(pattern.replace(/\\./g, ''))

/** What an older phone would stumble over, with the text there; `undefined` when there is nothing. */
export function syntaxProblem(script: string): string | undefined {
  const problem = (message: string, at: number) => `${message}: ${script.slice(Math.max(0, at - 30), at + 30)}`
  try {
    const patterns: { pattern: string; at: number }[] = []
    parse(script, {
      ecmaVersion: ECMA_VERSION,
      sourceType: 'script',
      onToken: (token) => {
        // Acorn's types leave out what a token says.
        const { type, value, start } = token as typeof token & { value: unknown }
        if (type.label === 'regexp') patterns.push({ pattern: (value as { pattern: string }).pattern, at: start })
      },
    })
    const later = patterns.find(({ pattern }) => looksBack(pattern))
    return later && problem('iOS reads no (?<=…) and (?<!…) before 16.4', later.at)
  } catch (error) {
    const { message, pos } = error as Error & { pos?: number }
    if (pos === undefined) throw error
    return problem(message, pos)
  }
}

/** Scripts that stand in a document, each once. */
export function inlineScripts(html: string): string[] {
  const scripts = [...html.matchAll(/<script(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script!)
  return [...new Set(scripts)]
}

/** Every script below a folder that an older phone could not read, as a sentence. */
export function syntaxProblems(folder: string): string[] {
  const seen = new Set<string>()
  const sentences: string[] = []
  const check = (file: string, script: string) => {
    if (seen.has(script)) return
    seen.add(script)
    const problem = syntaxProblem(script)
    if (problem) sentences.push(`${path.relative(folder, file)}: ${problem}`)
  }
  for (const file of filesUnder(folder, '.js')) check(file, readFileSync(file, 'utf8'))
  for (const file of filesUnder(folder, '.html')) inlineScripts(readFileSync(file, 'utf8')).forEach((script) => check(file, script))
  return seen.size === 0 ? ['has no scripts'] : sentences
}

function checkSyntax() {
  for (const platform of ['weapp', 'alipay', 'h5']) {
    const folder = path.join(ROOT, 'dist', platform)
    const problems = existsSync(folder) ? syntaxProblems(folder) : [`is not built: npm run build:${platform}`]
    problems.forEach((problem) => console.error(`✗ dist/${platform} ${problem}`))
    if (problems.length > 0) process.exitCode = 1
    else console.log(`✓ dist/${platform} is ES${ECMA_VERSION}`)
  }
}

if (require.main === module) checkSyntax()
