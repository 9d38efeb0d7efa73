/** The real process: starts, refuses a wrong environment, finishes what is under way when it is told to stop. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'bay-process-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  child: ChildProcess
  output: () => string
  ended: Promise<number | null>
}

/** Files of TypeScript, as `npm start` runs them, but without npx: its process would be the one to get the signal. */
function run(environment: Record<string, string>): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/server.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SQLITE_FILE: path.join(folder, 'one.sqlite'), PORT: '0', FEEDS: 'off', ...environment } as unknown as NodeJS.ProcessEnv,
  })
  let output = ''
  child.stdout.on('data', (part) => (output += String(part)))
  child.stderr.on('data', (part) => (output += String(part)))
  return { child, output: () => output, ended: new Promise((resolve) => child.on('exit', resolve)) }
}

async function portOf({ output, ended }: Run): Promise<number> {
  let isOver = false
  void ended.then(() => (isOver = true))
  for (;;) {
    const [, port] = /\{"listening":(\d+)\}/.exec(output()) ?? []
    if (port) return Number(port)
    if (isOver) throw new Error(output())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function ask(port: number, options: object = {}, body?: { first: string; rest: string; between: Promise<unknown> }): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/health', ...options }, (response) => {
      let came = ''
      response.on('data', (part) => (came += String(part)))
      response.on('end', () => resolve({ status: response.statusCode!, body: came }))
    })
    sent.on('error', reject)
    if (!body) return void sent.end()
    sent.write(body.first)
    void body.between.then(() => sent.end(body.rest))
  })
}

test('it says each wrong variable, and what is wanted, and none of their values', async () => {
  const { output, ended } = run({ NODE_ENV: 'production', PORT: '99999', DESK_SECRET: 'planted' })
  expect(await ended).toBe(2)
  for (const name of ['PORT', 'DESK_SECRET', 'OPERATOR_TOKEN', 'DEVICE_SECRET', 'KEYS', 'PUBLIC_ORIGIN']) expect(output()).toMatch(new RegExp(`^  ${name} is `, 'm'))
  expect(output()).not.toMatch(/99999|planted|^\s+at /m)
}, 120_000)

test('a database that does not answer stops the start, and its password is not said', async () => {
  const { output, ended } = run({ DATABASE_URL: 'postgres://someone:planted@127.0.0.1:1/none' })
  expect(await ended).toBe(1)
  expect(output()).toMatch(/cannot start/)
  expect(output()).not.toMatch(/planted/)
}, 120_000)

test('told to stop, it finishes what it has taken, takes no more, and ends well', async () => {
  const gateway = run({})
  const port = await portOf(gateway)
  expect(await ask(port, { path: '/ready' })).toEqual({ status: 200, body: '{"ready":true}' })

  let stop: (value?: unknown) => void = () => {}
  const between = new Promise((resolve) => (stop = resolve))
  const body = JSON.stringify({ ref: '0011223344556677', slot: '1-1' })
  const slow = ask(
    port,
    {
      method: 'POST',
      path: '/v1/holds',
      agent: new Agent({ keepAlive: true }),
      headers: { authorization: `Holder ${'h'.repeat(43)}`, 'idempotency-key': 'k'.repeat(22), device: 'd'.repeat(22), 'content-type': 'application/json', 'content-length': body.length },
    },
    { first: body.slice(0, 10), rest: body.slice(10), between },
  )
  await new Promise((resolve) => setTimeout(resolve, 500))
  gateway.child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 500))
  await expect(ask(port)).rejects.toThrow(/ECONNREFUSED/)
  stop()
  expect(await slow).toEqual({ status: 404, body: '{"reason":"slot-not-known"}' })
  expect(await gateway.ended).toBe(0)
}, 120_000)

test('a request that never ends does not keep it alive', async () => {
  const gateway = run({})
  const port = await portOf(gateway)
  const never = ask(port, { method: 'POST', path: '/v1/holds', headers: { authorization: `Holder ${'h'.repeat(43)}`, 'content-type': 'application/json', 'content-length': 50 } }, { first: '{', rest: '', between: new Promise(() => {}) })
  never.catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 500))
  const told = Date.now()
  gateway.child.kill('SIGTERM')
  await gateway.ended
  expect(Date.now() - told).toBeLessThan(12_000)
  await expect(never).rejects.toThrow()
}, 120_000)

/** Loaded into every thread: the one that is told so throws soon after a file is there. Resolves to the file. */
function planted(name: string, thread: string): { file: string; environment: Record<string, string> } {
  const [code, file] = [path.join(folder, `${name}.mjs`), path.join(folder, name)]
  const lines = [
    "import { existsSync, rmSync } from 'node:fs'",
    // The first argument of a thread is its file.
    `setInterval(() => { if (process.argv[1]?.endsWith('${thread}') && existsSync(${JSON.stringify(file)})) { rmSync(${JSON.stringify(file)}); throw new Error('planted') } }, 50).unref()`,
  ]
  writeFileSync(code, lines.join('\n'))
  return { file, environment: { NODE_OPTIONS: `--import=${code}` } }
}

test('a thread that copies the log and has ended is started anew, and that is counted and logged', async () => {
  const { file, environment } = planted('copier', 'sqlite-copier.mjs')
  const gateway = run({ METRICS: 'public', ...environment })
  const port = await portOf(gateway)
  const restarts = async () => /^store_restarts_total\{part="copier"\} (\d+)/m.exec((await ask(port, { path: '/metrics' })).body)?.[1]
  expect(await restarts()).toBeUndefined()
  // The second one shows that there was a first to be started anew.
  for (const count of ['1', '2']) {
    writeFileSync(file, '')
    while ((await restarts()) !== count) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(gateway.output().match(/"part":"copier","msg":"started anew"/g)).toHaveLength(2)
  expect(gateway.output()).not.toMatch(/planted/)
  expect(await ask(port, { path: '/ready' })).toEqual({ status: 200, body: '{"ready":true}' })
  gateway.child.kill('SIGTERM')
  expect(await gateway.ended).toBe(0)
}, 120_000)

test('when the thread that writes has stopped it ends, so that it is started anew', async () => {
  const { file, environment } = planted('writer', 'sqlite-writer.mjs')
  const gateway = run(environment)
  await portOf(gateway)
  writeFileSync(file, '')
  expect(await gateway.ended).toBe(1)
  expect(gateway.output()).toMatch(/its store can write no more/)
  expect(gateway.output()).not.toMatch(/planted/)
}, 120_000)
