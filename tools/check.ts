/**
 * Everything a machine can check before a person reads a change.
 *
 *     npm run check
 *
 * Every problem is one line: file, place, what is wrong and how to mend it. Exit code 1 when there is one.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AUDIENCES } from '../src/catalog/vocabulary'
import { APP_VERSION } from '../src/domain/app/app'
import { dayOf } from '../src/domain/time/civil'
import { starterIds } from '../src/pages/home/starters'
import { asvsTableProblems } from './asvs'
import { coverageProblems } from './coverage'
import { checkServices } from './data'
import { factProblems } from './facts'
import { ROOT } from './files'
import { gatewayProblems } from './gateway-imports'
import { generatedFiles } from './generated'
import { generatedProblems } from './generated-problems'
import { importProblems } from './imports'
import { licenceProblems, type LockedPackage } from './licences'
import { localeProblems } from './locales'
import { moneyProblems } from './money-floats'
import { nameProblems } from './names'
import { networkProblems, operatorFiles } from './network/problems'
import { noticeProblems } from './notices'
import { problemLine, type Problem } from './problem'
import { purityProblems } from './purity'
import { appRoutes } from './routes'
import { textProblems } from './texts'
import { readTree, type Tree } from './tree'
import { versionProblems, type Manifest } from './versions'

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))

const starters = () => {
  const kinds = AUDIENCES.filter((one) => one !== 'everyone')
  return Object.fromEntries([['everyone', starterIds([])], ...kinds.map((one) => [one, starterIds([one])])]) as Record<string, string[]>
}

function dataProblems(): Problem[] {
  const today = dayOf(Date.now())
  const { services, problems } = checkServices(today)
  const ids = new Set(services.map(({ id }) => id))
  return [
    ...problems.map((problem) => ({ ...problem, file: `src/catalog/services/${problem.file}` })),
    ...coverageProblems(services, { routes: appRoutes(), starters: starters() }),
    ...factProblems(today),
    ...networkProblems(operatorFiles(), today),
    ...noticeProblems(readJson('src/facts/now/notices.json'), ids, today),
  ]
}

const RULES: [name: string, rule: (tree: Tree) => Problem[]][] = [
  ['imports', (tree) => [...importProblems(tree), ...gatewayProblems(tree)]],
  ['names', nameProblems],
  ['purity', purityProblems],
  ['money', moneyProblems],
  ['locales', localeProblems],
  ['texts', textProblems],
  ['data', dataProblems],
  ['generated', (tree) => generatedProblems(generatedFiles(), tree)],
  ['asvs', asvsTableProblems],
  ['versions', () => versionProblems(readJson('package.json') as Manifest, APP_VERSION)],
  ['licences', () => licenceProblems((readJson('package-lock.json') as { packages: Record<string, LockedPackage> }).packages)],
]

/** Programs that print their own lines. */
const PROGRAMS: [name: string, script: string, ...args: string[]][] = [
  ['types', 'typescript/bin/tsc', '--noEmit', '--pretty', 'false'],
  ['lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
]

function runProgram(script: string, args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (part: Buffer) => (output += String(part)))
    child.stderr.on('data', (part: Buffer) => (output += String(part)))
    child.on('close', (status) => resolve(status === 0 ? '' : output || `ended with ${status}`))
  })
}

function runRule(rule: (tree: Tree) => Problem[], tree: Tree): string {
  try {
    return rule(tree).map(problemLine).join('\n')
  } catch (error) {
    return (error as Error).message
  }
}

async function check() {
  const report = (name: string, output: string, started: number) => {
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    if (output === '') return console.log(`✓ ${name} (${seconds} s)`)
    process.exitCode = 1
    console.error(`✗ ${name} (${seconds} s)\n${output.trimEnd()}\n`)
  }
  const programs = PROGRAMS.map(async ([name, script, ...args]) => {
    const started = Date.now()
    report(name, await runProgram(script, args), started)
  })
  const tree = readTree()
  for (const [name, rule] of RULES) {
    const started = Date.now()
    report(name, runRule(rule, tree), started)
  }
  await Promise.all(programs)
}

void check()
