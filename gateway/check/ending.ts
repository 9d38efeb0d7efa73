import type { ChildProcess } from 'node:child_process'

const alive = new Map<ChildProcess, NodeJS.Signals>()
let isListening = false

/** Ends with this process, however this one ends short of SIGKILL: nothing of a check stays behind. */
export function endsWithUs(child: ChildProcess, signal: NodeJS.Signals): void {
  alive.set(child, signal)
  child.once('exit', () => alive.delete(child))
  if (isListening) return
  isListening = true
  process.on('exit', () => alive.forEach((how, one) => one.kill(how)))
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1))
}
