import { spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { FOR_NODE } from '../../tools/bundling'
import { ROOT } from '../../tools/files'
import { endsWithUs } from './ending'

/** Packed into one file, so that it starts as quickly as Node does; returns where it lies. */
export function builtGateway(isUnguarded: boolean): string {
  const folder = path.join(ROOT, 'dist/check')
  const outfile = path.join(folder, isUnguarded ? 'unguarded.cjs' : 'gateway.cjs')
  buildSync({
    entryPoints: [path.join(__dirname, 'gateway-process.ts')],
    outfile,
    ...FOR_NODE,
    define: { UNGUARDED: String(isUnguarded) },
    logLevel: 'error',
  })
  for (const file of ['sqlite-writer.mjs', 'sqlite-copier.mjs']) copyFileSync(path.join(__dirname, '../store', file), path.join(folder, file))
  return outfile
}

export interface Gateway {
  /** As when the power goes: no signal that it could answer. */
  kill(): Promise<void>
  start(): Promise<void>
}

const READY_MS = 60_000

export function gatewayOn(file: string, environment: Record<string, string>, isQuiet = true): Gateway {
  let child: ChildProcess | undefined
  return {
    start: () =>
      new Promise((done, failed) => {
        const started = spawn(process.execPath, [file], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', isQuiet ? 'ignore' : 'inherit'] })
        child = started
        endsWithUs(started, 'SIGKILL')
        const timer = setTimeout(() => failed(new Error('the gateway does not start')), READY_MS)
        started.stdout.once('data', () => {
          clearTimeout(timer)
          done()
        })
        started.once('exit', (code) => {
          clearTimeout(timer)
          failed(new Error(`the gateway ended with ${code}`))
        })
      }),
    kill: () =>
      new Promise((done) => {
        if (!child || child.exitCode !== null || child.signalCode !== null) return done()
        child.once('exit', () => done())
        child.kill('SIGKILL')
      }),
  }
}
