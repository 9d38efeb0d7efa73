import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { endsWithUs } from './ending'

const DEBIAN = '/usr/lib/postgresql'
const READY_MS = 60_000

/** Where `initdb` and `postgres` are: named by PG_BIN, else Debian's newest; nothing where there are none. */
export function postgresBinaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : []
  return [process.env.PG_BIN, ...versions.map((version) => path.join(DEBIAN, version, 'bin'))].find((folder) => folder && existsSync(path.join(folder, 'initdb')))
}

/** PostgreSQL refuses to run as root: then as the user that its package makes. */
function runsAs(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const numberOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: numberOf('-u'), gid: numberOf('-g') }
}

export const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer()
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })

export interface PostgresServer {
  url: string
  /** Kills it with everything it has, as when the power goes. */
  crash(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

const ended = (child: ChildProcess) => new Promise<void>((done) => (child.exitCode !== null || child.signalCode !== null ? done() : child.once('exit', () => done())))
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/**
 * A PostgreSQL of its own in a temporary folder, as durable as it is by default.
 *
 * @param more settings than those that a server beside others needs
 * @throws where none is installed
 */
export async function startPostgres(more: Record<string, string> = {}): Promise<PostgresServer> {
  const binaries = postgresBinaries()
  if (!binaries) throw new Error('PostgreSQL is not installed ("apt-get install postgresql" on Debian), or set PG_BIN to the folder of initdb')
  const user = runsAs()
  const folder = mkdtempSync(path.join(tmpdir(), 'bay-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!)
  const data = path.join(folder, 'data')
  execFileSync(path.join(binaries, 'initdb'), ['-D', data, '-U', 'bay', '-A', 'trust', '-E', 'UTF8', '--locale=C'], { ...user, cwd: folder, stdio: 'ignore' })
  const port = await freePort()
  const options = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, max_connections: 60, shared_buffers: '64MB', ...more }
  let child: ChildProcess | undefined

  async function start(): Promise<void> {
    const settings = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const started = spawn(path.join(binaries!, 'postgres'), ['-D', data, ...settings], { ...user, cwd: folder, stdio: 'ignore' })
    child = started
    endsWithUs(started, 'SIGINT')
    const until = Date.now() + READY_MS
    for (;;) {
      try {
        execFileSync(path.join(binaries!, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
        return
      } catch {
        if (Date.now() > until || started.exitCode !== null) throw new Error('PostgreSQL does not start')
        await pause(100)
      }
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child) return
    const ending = ended(child)
    child.kill(signal)
    await ending
    child = undefined
  }

  await start()
  return {
    url: `postgres://bay@127.0.0.1:${port}/postgres`,
    // Immediate shutdown: no checkpoint, nothing flushed, recovery at the next start.
    crash: () => end('SIGQUIT'),
    start,
    async stop() {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
