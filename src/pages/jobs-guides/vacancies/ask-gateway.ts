/** Questions to the gateway, and what it answered since the app was started. */
import { foundIn, oneIn, type FoundVacancies } from '@/domain/vacancy/read'
import type { Vacancy } from '@/domain/vacancy/vacancy'
import { request } from '@/platform/http'

const TIMEOUT = 8000
const ID = /^[\w-]{16}$/
const OK = 200
const NOT_THERE = 404

interface Seen {
  vacancy: Vacancy
  boardName: string
}
const seen = new Map<string, Seen>()
const boardNames = new Map<string, string>()

/** A vacancy that was shown since the app was started: its page need not wait for it. */
export const seenVacancy = (id: string): Seen | undefined => seen.get(id)
/** The board's name, or its id where no answer has named it. */
export const boardNamed = (id: string): string => boardNames.get(id) ?? id

/** For tests: as if the app had just been started. */
export function forgetVacancies(): void {
  seen.clear()
  boardNames.clear()
}

function remember(vacancies: readonly Vacancy[], boards: FoundVacancies['boards']): void {
  for (const { id, name } of boards) boardNames.set(id, name)
  for (const vacancy of vacancies) seen.set(vacancy.id, { vacancy, boardName: boardNamed(vacancy.board) })
}

/** - `none`: there is no gateway, or it reads no boards; `missing`: it cannot be reached */
export type Searched = { state: 'there'; found: FoundVacancies } | { state: 'none' | 'missing' }

/** @param path of `questionOf` */
export async function searchGateway(path: string): Promise<Searched> {
  const answer = await request({ method: 'GET', path, timeoutMs: TIMEOUT })
  if (!answer.ok) return { state: answer.reason === 'unsupported' ? 'none' : 'missing' }
  // A gateway of an older release has no such route.
  if (answer.status === NOT_THERE) return { state: 'none' }
  const found = answer.status === OK ? foundIn(answer.body) : undefined
  if (!found) return { state: 'missing' }
  remember(found.vacancies, found.boards)
  return found.boards.length === 0 ? { state: 'none' } : { state: 'there', found }
}

/** One, as it is now; `gone` where its board shows it no more. */
export async function askForOne(id: string): Promise<Vacancy | 'gone' | 'missing'> {
  // An address may hold anything.
  if (!ID.test(id)) return 'gone'
  const answer = await request({ method: 'GET', path: `/v1/vacancies/${id}`, timeoutMs: TIMEOUT })
  if (!answer.ok) return 'missing'
  if (answer.status === NOT_THERE) return 'gone'
  const one = answer.status === OK ? oneIn(answer.body) : undefined
  if (!one) return 'missing'
  remember([one.vacancy], one.boards)
  return one.vacancy
}
