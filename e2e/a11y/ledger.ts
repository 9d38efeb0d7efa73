import type { Fault, Finding } from './finding'
import { problemsOf } from './finding'
import type { Report } from '../report'

interface Entry {
  findings: Finding[]
  /** How often it was made. */
  times: number
  milliseconds: number
}

/** What every check found so far, on however many pages. */
export class Ledger {
  private readonly entries = new Map<string, Entry>()

  /** Make a check and write down what it finds and how long it took. */
  async make(check: string, where: string, look: () => Promise<Fault[]>): Promise<void> {
    const start = Date.now()
    const entry = this.entries.get(check) ?? { findings: [], times: 0, milliseconds: 0 }
    this.entries.set(check, entry)
    const faults = await look()
    entry.findings.push(...faults.map((fault) => ({ ...fault, where })))
    entry.times += 1
    entry.milliseconds += Date.now() - start
  }

  /** How many findings there are so far. */
  get found(): number {
    return [...this.entries.values()].reduce((sum, { findings }) => sum + findings.length, 0)
  }

  /** One line a check. */
  tell(report: Report) {
    for (const [check, { findings, times, milliseconds }] of this.entries) report.check(`${check} (${times} times)`, problemsOf(findings), milliseconds)
  }

  /** All problems, for a file. */
  get text(): string {
    return [...this.entries].map(([check, { findings }]) => [`## ${check}`, ...problemsOf(findings), ''].join('\n')).join('\n')
  }
}
