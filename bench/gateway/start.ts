/**
 * How soon the gateway is ready, and how much memory it has then: the built file on an empty SQLite, in production and with the command that the image starts it with.
 *
 *     npx tsx bench/gateway/start.ts [--times 7]
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT } from '../../tools/files'
import { buildGateway } from '../../tools/gateway-bundle'
import { COMMAND, PRODUCTION } from './production'

const GOAL_MS = 1000
const GOAL_MB = 120

interface Start {
  milliseconds: number
  megabytes: number
  cpuMs: number
}

/** Milliseconds of processor time that a process has used, as Linux counts it in hundredths of a second. */
const cpuOf = (pid: number): number => {
  const fields = execFileSync('cat', [`/proc/${pid}/stat`], { encoding: 'utf8' }).split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(execFileSync('cat', [`/proc/${pid}/status`], { encoding: 'utf8' }))![1]) / 1024

async function startOnce(): Promise<Start> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bay-start-'))
  const began = performance.now()
  const child = spawn(process.execPath, COMMAND, {
    cwd: ROOT,
    env: { ...process.env, ...PRODUCTION, PORT: '0', SQLITE_FILE: path.join(folder, 'one.sqlite') } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (part) => {
      output += String(part)
      const [, found] = /\{"listening":(\d+)\}/.exec(output) ?? []
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error('the gateway ended')))
  })
  const { ok } = await fetch(`http://127.0.0.1:${port}/ready`)
  const start = { milliseconds: performance.now() - began, megabytes: memoryOf(child.pid!), cpuMs: cpuOf(child.pid!) }
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
  if (!ok) throw new Error('the gateway is not ready')
  return start
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

async function bench() {
  const times = Number(process.argv[process.argv.indexOf('--times') + 1]) || 7
  await buildGateway()
  await startOnce()
  const starts: Start[] = []
  for (let i = 0; i < times; i++) starts.push(await startOnce())
  const of = (name: keyof Start) => starts.map((start) => start[name])
  const line = (name: string, values: number[], unit: string, goal: number | undefined) =>
    console.log(`${name.padEnd(16)}${median(values).toFixed(0)} ${unit} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})${goal === undefined ? '' : `, goal ${goal} ${unit}`}`)
  console.log(`${times} starts, load ${loadavg()[0]!.toFixed(1)}; median (least to greatest)`)
  line('ready after', of('milliseconds'), 'ms', GOAL_MS)
  line('of that CPU', of('cpuMs'), 'ms', undefined)
  line('memory (RSS)', of('megabytes'), 'MB', GOAL_MB)
}

void bench()
