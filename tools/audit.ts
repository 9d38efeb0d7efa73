/**
 * Known weaknesses of the packages that are shipped or served, by the registry's list.
 *
 *     npm run audit        exit code 1 when there is a high or critical one
 *
 * Where the list cannot be asked (no network, a mirror without it) it says so and is no failure: who publishes must see it pass.
 */
import { spawnSync } from 'node:child_process'
import { ROOT } from './files'

export type Verdict = { is: 'clean' } | { is: 'weak'; lines: string[] } | { is: 'not-asked'; why: string }

interface Report {
  error?: { code?: string; summary?: string }
  message?: string
  vulnerabilities?: Record<string, { severity: string; range: string; via: (string | { title?: string; url?: string })[] }>
}

const GRAVE = ['high', 'critical']

/** @param printed what `npm audit --json` printed */
export function verdictOf(printed: string): Verdict {
  let report: Report
  try {
    report = JSON.parse(printed) as Report
  } catch {
    return { is: 'not-asked', why: 'npm printed no report' }
  }
  if (!report.vulnerabilities) return { is: 'not-asked', why: report.error?.summary?.split('\n')[0] || report.error?.code || report.message?.split('\n')[0] || 'the registry gave no list' }
  const grave = Object.entries(report.vulnerabilities).filter(([, { severity }]) => GRAVE.includes(severity))
  if (grave.length === 0) return { is: 'clean' }
  const titles = (via: (string | { title?: string; url?: string })[]) => via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title ?? ''} ${one.url ?? ''}`.trim())).join('; ')
  return { is: 'weak', lines: grave.map(([name, { severity, range, via }]) => `${name} ${range}: ${severity}: ${titles(via)}`) }
}

function audit(): void {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32', timeout: 120_000 })
  const verdict = verdictOf(stdout ?? '')
  if (verdict.is === 'weak') {
    console.error(verdict.lines.join('\n'))
    process.exitCode = 1
  } else console.log(verdict.is === 'clean' ? 'no high or critical weakness is known' : `NOT CHECKED: the registry's list could not be asked (${verdict.why})`)
}

if (require.main === module) audit()
