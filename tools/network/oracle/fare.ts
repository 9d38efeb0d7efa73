/** Fares as the oracle reads them, out of what operators wrote. */
import type { Question, Traveller } from '../../../src/domain/journey/journey'
import type { WrittenFares, WrittenLine, WrittenOperator } from '../../../src/facts/travel/operator-schema'

/** Operators with one set of gates have one name. */
export const shares = (operator: WrittenOperator): string => ('system' in operator.fares && operator.fares.system) || operator.id

type Amounts = readonly (number | null)[]

/** One traveller's amount; undefined is not known. */
function amountFor(fares: Exclude<WrittenFares, { kind: 'none' }>, operator: string, { who, at }: Traveller, pay: string, amounts: Amounts | undefined): number | undefined {
  const name = at?.[operator] ?? who
  const cell = (kind: string) => {
    const column = [`${kind}-${pay}`, `${kind}-${pay === 'card' ? 'ticket' : 'card'}`].map((one) => fares.classes.indexOf(one)).find((one) => one >= 0)
    return column === undefined ? undefined : { amount: amounts?.[column] ?? undefined }
  }
  const own = cell(name)
  if (own) return own.amount
  const adult = cell('adult')?.amount
  const concession = name === 'adult' ? undefined : fares.concessions.find((one) => one.who === name && (one.pay === undefined || one.pay === pay))
  if (adult === undefined || !concession) return adult
  if (concession.flat !== undefined) return Math.min(adult, concession.flat)
  if (concession.percent === undefined) return adult
  const step = concession.roundUpTo ?? 1
  return Math.ceil((adult * concession.percent) / 100 / step) * step
}

/** What all travellers pay between two stops of a system, or for boarding a line at one. */
export function fare(operators: readonly WrittenOperator[], question: Question, payer: WrittenOperator, line: WrittenLine | undefined, from: string, to: string, isBack: boolean): number | undefined {
  const { fares } = payer
  if (fares.kind === 'none') return undefined
  const [one, other] = [from.split(':')[1]!, to.split(':')[1]!]
  let amounts: Amounts | undefined
  if (fares.kind === 'line') amounts = fares.of[line!.id]
  else if (fares.kind === 'section') amounts = isBack ? undefined : fares.of[line!.id]?.[line!.stations.indexOf(one)]
  else if (from === to) amounts = fares.classes.map(() => 0)
  else if (fares.kind === 'matrix') amounts = fares.of[`${one}|${other}`] ?? (fares.symmetric ? fares.of[`${other}|${one}`] : undefined)
  else {
    const km = kilometres(operators, shares(payer), from, to)
    amounts = fares.steps.find(([upTo]) => (fares.roundsDown ? Math.floor(km) : km) <= upTo)?.[1]
  }
  let sum = 0
  for (const traveller of question.party) {
    const amount = amountFor(fares, shares(payer), traveller, question.pay, amounts)
    if (amount === undefined) return undefined
    sum += amount
  }
  return sum
}

/** Shortest way along the lines, by trying every edge as often as there are stops. */
function kilometres(operators: readonly WrittenOperator[], system: string, from: string, to: string): number {
  const edges: [string, string, number][] = []
  const members = operators.filter((one) => shares(one) === system)
  const own = new Set(members.flatMap(({ id, stations }) => stations.map((station) => `${id}:${station.id}`)))
  for (const operator of members) {
    for (const { stations, km = [], loop } of operator.lines) km.forEach((length, at) => edges.push([`${operator.id}:${stations[at]}`, `${operator.id}:${loop ? stations[(at + 1) % stations.length] : stations[at + 1]}`, length]))
    for (const { from, to: end, isOutside } of operator.transfers) {
      const [one, other] = [from, end].map((name) => (name.includes(':') ? name : `${operator.id}:${name}`)) as [string, string]
      // A control point, or a station of others, is no part of the gates.
      if (!isOutside && own.has(one) && own.has(other)) edges.push([one, other, 0])
    }
  }
  const far = new Map([[from, 0]])
  for (let round = 0; round < 40; round++)
    for (const [one, other, length] of edges)
      for (const [a, b] of [
        [one, other],
        [other, one],
      ] as const)
        if (far.has(a) && far.get(a)! + length < (far.get(b) ?? Infinity)) far.set(b, far.get(a)! + length)
  return Math.round((far.get(to) ?? Infinity) * 1000) / 1000
}
