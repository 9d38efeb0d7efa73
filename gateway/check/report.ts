import { loadavg } from 'node:os'
import type { Report } from './run'

export const isRight = ({ wrongs, unknown }: Report): boolean => unknown === 0 && Object.values(wrongs).every((count) => count === 0)

export function inWords(report: Report): string {
  const { kind, seconds, operations, requests, lost, repeated, delayed, again, unknown, kills, bookings, wrongs } = report
  return [
    `${kind}: ${operations.toLocaleString('en')} operations of 64 clients, ${bookings.toLocaleString('en')} bookings, ${kills} kills, ${seconds.toFixed(0)} s, load ${loadavg()[0]!.toFixed(1)}`,
    `  network: ${requests.toLocaleString('en')} requests; lost ${lost}, repeated ${repeated}, delayed ${delayed}; asked again ${again}, never answered ${unknown}`,
    `  overbooked ${wrongs.overbooked}, lost acknowledgements ${wrongs.lost}, duplicates ${wrongs.duplicate}, wrong answers ${wrongs.answer}, failures ${wrongs.failed}, full without reason ${wrongs.full}`,
    ...report.examples.map((example) => `  ${example}`),
  ].join('\n')
}
