/** The builds that are compared, made when they are missing. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesUnder, ROOT } from '../tools/files'

export type Target = 'weapp' | 'alipay' | 'h5'

/** What is made for the comparison and not committed. */
export const OUT = path.join(__dirname, '.out')

const HELLO = path.join(__dirname, 'hello')
const INDEX: Record<Target, string> = { weapp: 'app.json', alipay: 'app.json', h5: 'index.html' }

/** A build says nothing unless it fails. */
function run(command: string, words: string[], cwd: string, target: Target) {
  console.error(`building ${path.relative(ROOT, cwd) || 'the app'} for ${target} …`)
  try {
    // CI turns Taro's persistent cache off, which would be shared between projects of one node_modules.
    execFileSync(command, words, { cwd, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target, CI: 'true' } })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer }
    throw new Error(`the build for ${target} failed in ${cwd}\n${stdout ?? ''}${stderr ?? ''}`)
  }
}

const taro = (cwd: string, target: Target) =>
  run(process.execPath, [path.join(ROOT, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', target, '--no-check'], cwd, target)

const LOCK = path.join(ROOT, 'package-lock.json')
const CONFIGURATION = [path.join(ROOT, 'babel.config.js'), ...filesUnder(path.join(ROOT, 'config'))]

/** Whether a build is there, and not older than what it is made of; the lock file says which packages. */
const isMade = (folder: string, target: Target, sources: string[]) => {
  const made = statSync(path.join(folder, INDEX[target]), { throwIfNoEntry: false })
  return made !== undefined && [LOCK, ...filesUnder(HELLO), ...sources].every((file) => statSync(file).mtimeMs < made.mtimeMs)
}

/** Our own build as it is in `dist`; it is made only when there is none. */
export function ours(target: Target): string {
  const folder = path.join(ROOT, 'dist', target)
  if (!existsSync(path.join(folder, INDEX[target]))) run('npm', ['run', `build:${target}`], ROOT, target)
  return folder
}

/** The hello of `taro init`. */
export function hello(target: Target): string {
  const folder = path.join(OUT, 'hello', target)
  if (!isMade(folder, target, [])) taro(HELLO, target)
  return folder
}

/** The same hello built with our own configuration: what is left between it and us is the app itself. */
export function tunedHello(target: Exclude<Target, 'h5'>): string {
  const project = path.join(OUT, 'tuned-hello')
  const folder = path.join(project, 'dist', target)
  if (isMade(folder, target, CONFIGURATION)) return folder
  rmSync(folder, { recursive: true, force: true })
  cpSync(path.join(HELLO, 'src'), path.join(project, 'src'), { recursive: true })
  // Copied, for Taro compiles a configuration only inside the project.
  for (const file of ['config', 'babel.config.js', 'project.config.json', 'project.alipay.json']) cpSync(path.join(ROOT, file), path.join(project, file), { recursive: true })
  // Not the whole file: two packages of one name disturb jest.
  const { browserslist } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { browserslist: string[] }
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'taro-hello-tuned', private: true, browserslist }))
  writeFileSync(path.join(project, 'tsconfig.json'), '{ "extends": "../../../tsconfig.json" }\n')
  taro(project, target)
  return folder
}

/** Forgets what was made for the comparison, so that it is made anew in this run. */
export const forgetBuilds = () => rmSync(OUT, { recursive: true, force: true })

/** `2026-11-22 03:45`, when a build was made. */
export const madeAt = (folder: string, target: Target): string =>
  statSync(path.join(folder, INDEX[target])).mtime.toISOString().slice(0, 16).replace('T', ' ')
