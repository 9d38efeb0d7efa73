/**
 * WeChat's real template and style compilers (wcc, wcsc) over `dist/weapp`.
 *
 *     npx tsx e2e/compile.ts [dist/weapp]
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { filesUnder, ROOT } from '../tools/files'

/** The two compilers as executable files. Those in `node_modules` are not executable, and are not ours to change. */
function withCompilers<T>(use: (binary: (name: 'wcc' | 'wcsc') => string) => T): T {
  const packaged = path.join(path.dirname(require.resolve('miniprogram-compiler/package.json')), 'bin/linux')
  const folder = mkdtempSync(path.join(tmpdir(), 'wcc-'))
  try {
    for (const name of ['wcc', 'wcsc']) {
      cpSync(path.join(packaged, name), path.join(folder, name))
      chmodSync(path.join(folder, name), 0o755)
    }
    return use((name) => path.join(folder, name))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(binary: string, args: string[], cwd: string): string[] {
  const { status, error, stdout, stderr } = spawnSync(binary, args, { cwd, maxBuffer: 1 << 28, encoding: 'utf8' })
  const name = path.basename(binary)
  if (error) return [`${name}: ${error.message}`]
  const problems = stderr.split('\n').filter(Boolean).map((line) => `${name}: ${line}`)
  if (status !== 0) problems.push(`${name} ends with ${String(status)}`)
  if (problems.length === 0 && stdout.length === 0) problems.push(`${name} writes nothing`)
  return problems
}

/** `-cc`: how many templates use custom components, then each with their number and names. */
function componentArgument(dist: string, templates: string[]): string {
  const entries = templates.flatMap((template) => {
    const config = path.join(dist, template.replace(/\.wxml$/, '.json'))
    if (!existsSync(config)) return []
    const { usingComponents = {} } = JSON.parse(readFileSync(config, 'utf8')) as { usingComponents?: object }
    const names = Object.keys(usingComponents)
    return names.length > 0 ? [[template, names.length, ...names].join(' ')] : []
  })
  return [entries.length, ...entries].join(' ')
}

/** Everything the compilers complain about; a good bundle has none. */
export function compileProblems(dist: string): string[] {
  const under = (ending: string) => filesUnder(dist, ending).map((file) => path.relative(dist, file))
  const templates = under('.wxml')
  if (!existsSync(path.join(dist, 'app.json')) || templates.length === 0) return [`${dist} is not a built WeChat mini program`]
  return withCompilers((binary) => [
    ...run(binary('wcc'), ['-d', '-cc', componentArgument(dist, templates), ...templates, ...under('.wxs'), '-gn', '$gwx'], dist),
    ...run(binary('wcsc'), ['-lc', ...under('.wxss')], dist),
  ])
}

if (require.main === module) {
  const dist = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/weapp'))
  const problems = compileProblems(dist)
  for (const problem of problems) console.error(problem)
  console.log(`${dist}: ${problems.length} problems`)
  process.exit(problems.length > 0 ? 1 : 0)
}
