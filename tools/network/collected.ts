/**
 * Brings a file as collectors wrote it into the form of `operator-schema`: the numbers stay, places of fields and words for
 * concessions differ from file to file. Run once for each file, and read what comes out.
 *
 *     npx tsx tools/network/collected.ts <from folder> <to folder>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WrittenFares, WrittenLine, WrittenOperator } from '../../src/facts/travel/operator-schema'

/* eslint-disable @typescript-eslint/no-explicit-any -- what is read has many forms */
type Loose = Record<string, any>

/** Steps of "every so many kilometres beyond" are written out up to here. */
const FURTHEST_KM = 400

const cls = (name: string): string => (/-(card|ticket)$/.test(name) ? name : /-cash$/.test(name) ? name.replace(/-cash$/, '-ticket') : `${name}-ticket`)

/** Classes of which nobody asks: other cabins, nights and weekends, returns. Where they exist the plain class is the ordinary one. */
const PLAIN: Record<string, string> = { 'adult-economy': 'adult', 'child-economy': 'child', 'adult-day': 'adult', 'second-class': 'adult' }
const isOdd = (name: string) => /night|first|weekend|return|infant|concession/.test(name)

/** A trip's first stop has no arrival in some files, its last no departure; stops that are not timed are left out. */
const timed = (stops: [string, string | null, string | null][]) => stops.filter(([, arrival, departure]) => arrival ?? departure).map(([stop, arrival, departure]) => [stop, arrival ?? departure, departure ?? arrival])

function linesOf(from: Loose): WrittenLine[] {
  const km = typeof from.fares?.km === 'object' && !Array.isArray(from.fares.km) ? (from.fares.km as Loose) : {}
  const currencies = from.fares?.lineCurrency ?? from.fares?.currencyOf ?? {}
  return (from.lines as Loose[])
    .filter((line) => (line.service?.length > 0 && line.minutes) || line.trips?.length > 0)
    .filter((line) => line.use !== 'indicative' || line.service || line.trips)
    .map((line): WrittenLine => {
      const service = (line.service ?? [])
        .filter((one: Loose) => one.first?.[0] || one.first?.[1])
        .map((one: Loose) => ({ days: one.days === 'weekend' ? 'weekend-holiday' : one.days, first: [one.first[0] ?? null, one.first[1] ?? null], last: [one.last[0] ?? null, one.last[1] ?? null], headway: one.headway, ...(one.headwayBack && { headwayBack: one.headwayBack }) }))
        .filter((one: Loose) => one.headway?.length > 0)
      const lengths = line.fareKm ?? line.km ?? km[line.id]
      return {
        id: String(line.id).toLowerCase(),
        name: line.name,
        colour: line.colour?.toLowerCase() ?? null,
        stations: line.stations,
        loop: Boolean(line.loop),
        ...(line.minutes && { minutes: line.loop && line.minutes.length < line.stations.length ? [...line.minutes, 3] : line.minutes }),
        ...(line.minutesBack && { minutesBack: line.minutesBack }),
        ...(lengths && { km: line.loop && lengths.length < line.stations.length ? [...lengths, 1.5] : lengths }),
        ...(line.passes && { passes: line.passes }),
        ...(service.length > 0 && line.minutes && { service }),
        ...(line.trips && { trips: (line.trips as Loose[]).map(({ days, name, stops }) => ({ days: days === 'weekend' ? 'weekend-holiday' : days, ...(name && { name: String(name).replace(/\s+/g, '-') }), stops: timed(stops) })).filter(({ stops }) => stops.length > 1) }),
        ...(currencies[line.id] && { currency: currencies[line.id] }),
        source: String(line.source),
      } as WrittenLine
    })
}

function concessionsOf(fares: Loose): Loose[] {
  return ((fares.concessions ?? []) as Loose[]).flatMap(({ who, rule = {}, source }) => {
    const percent = rule.percent ?? (rule.factor === undefined ? (rule.fare === 'half' ? 50 : undefined) : rule.factor * 100)
    if (typeof percent !== 'number') return []
    return [{ who, percent, ...(rule.roundUpCents && { roundUpTo: rule.roundUpCents }), source: String(source) }]
  })
}

function faresOf(from: Loose): WrittenFares {
  const fares = from.fares as Loose
  const factors = fares.classes && !Array.isArray(fares.classes) ? (fares.classes as Record<string, number>) : undefined
  const names: string[] = factors ? Object.keys(factors) : (fares.classes ?? [])
  const kept = names.map((name, at) => ({ name: cls(PLAIN[name] ?? name), at, odd: isOdd(name) && !PLAIN[name] })).filter(({ odd }) => !odd)
  const classes = kept.map(({ name }) => name)
  const amounts = (all: (number | null)[]) => kept.map(({ at }) => all[at] ?? null)
  const shared = { classes, concessions: concessionsOf(fares), source: String(fares.source), ...(fares.system && { system: fares.system }) } as Loose
  if (fares.kind === 'distance' && fares.steps) {
    const steps: [number, number][] = [...fares.steps]
    const step = fares.beyond
    for (let [km, cents] = steps[steps.length - 1]!; step && km < FURTHEST_KM; ) steps.push([(km += step.everyKm), (cents += step.cents ?? step.add)])
    const each = (cents: number) => (factors ? Object.values(factors).map((factor) => Math.round(cents * factor)) : kept.map(() => cents))
    return { kind: 'distance', ...shared, steps: steps.map(([km, cents]) => [km, each(cents)]), ...(fares.kmRounding === 'floor' && { roundsDown: true }) } as WrittenFares
  }
  const of = fares.of as Record<string, any> | undefined
  if (!of || Object.keys(of).length === 0 || fares.kind === 'distance') return { kind: 'none' }
  if (fares.kind === 'matrix') return { kind: 'matrix', ...shared, symmetric: fares.symmetric !== false, of: Object.fromEntries(Object.entries(of).map(([pair, all]) => [pair, amounts(all)])) } as WrittenFares
  if (fares.kind === 'section') return { kind: 'section', ...shared, of: Object.fromEntries(Object.entries(of).map(([line, all]) => [line, (all as any[]).map((one) => amounts(Array.isArray(one) ? one : [one]))])) } as WrittenFares
  return { kind: 'line', ...shared, of: Object.fromEntries(Object.entries(of).map(([line, all]) => [line.toLowerCase(), amounts(all)])) } as WrittenFares
}

export function operatorOf(from: Loose): WrittenOperator {
  const changes = new Map<string, number>()
  for (const { from: one, to: other, minutes } of from.transfers as Loose[]) if (one === other && minutes !== null) changes.set(one, Math.max(changes.get(one) ?? 0, Math.round(minutes)))
  return {
    id: from.id,
    name: from.name,
    mode: from.mode,
    place: from.place,
    ...(from.city && { city: from.city }),
    currency: from.currency,
    timetableAsOf: from.timetableAsOf ?? null,
    reviewEveryDays: from.reviewEveryDays,
    sources: Object.fromEntries(Object.entries(from.sources as Loose).map(([key, { publisher, title, url, terms, verifiedOn, via }]) => [key, { publisher, title, url: url ?? null, terms, verifiedOn, ...(via && { via }) }])),
    stations: (from.stations as Loose[]).map(({ id, name, at }) => ({ id, name: { 'zh-Hans': name['zh-Hans'], 'zh-Hant': name['zh-Hant'], en: name.en, ...(name.pt && name.pt !== name.en && { pt: name.pt }) }, at: at ?? null, ...(changes.has(id) && { changeMinutes: changes.get(id)! }) })),
    lines: linesOf(from),
    fares: faresOf(from),
    transfers: (from.transfers as Loose[])
      .filter(({ from: one, to: other, minutes, until, reported }) => one !== other && minutes !== null && minutes !== undefined && !until && !reported)
      .map(({ from: one, to: other, minutes, minutesBack, side, isOutside }) => ({ from: one, to: other, minutes: Math.round(minutes), ...(minutesBack !== undefined && { minutesBack: Math.round(minutesBack) }), ...(side && { side }), ...(isOutside && { isOutside }) })),
  }
}

if (require.main === module) {
  const [, , source, target] = process.argv as [string, string, string, string]
  for (const file of readdirSync(source).filter((name) => name.endsWith('.json'))) {
    const from = JSON.parse(readFileSync(path.join(source, file), 'utf8')) as Loose
    if (Array.isArray(from.stations) && from.stations.length > 0) writeFileSync(path.join(target, file), JSON.stringify(operatorOf(from)) + '\n')
  }
}
