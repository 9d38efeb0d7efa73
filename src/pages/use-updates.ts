/** Facts that were checked again since the app was released, from the gateway: asked for at most once a day, never waited for. */
import { useEffect } from 'react'
import { APP_VERSION } from '@/domain/app/app'
import type { PackedFacts } from '@/domain/fact/packed'
import { fieldsOf, listOf } from '@/domain/record/fields'
import type { CivilDate } from '@/domain/time/civil'
import { isSound } from '@/domain/update/sound'
import { openedFiles, type OwnRevision } from '@/domain/update/standing'
import { mayReplace, type Revision } from '@/domain/update/update'
import { useToday } from '@/platform/clock'
import { afterDrawing } from '@/platform/drawing'
import { request } from '@/platform/http'
import { readItem, writeItem } from '@/platform/storage'
import { dropLater, keepLater } from '@/stores'

const TIMEOUT = 10_000
const OK = 200
const KEPT_UNDER = 'updates'
/** All that is kept together, in characters; a host gives 10 MB, and allows 1 MB a file. */
const MOST = 1_000_000

interface Known {
  /** When the list was asked for. */
  day?: string
  listed: Revision[]
  /** What is kept, oldest first: the hash of each, and of the app's own file that it stands in for. */
  kept: { name: string; hash: string; own: string; size: number }[]
}

const NAMED = ['name', 'schema', 'release', 'checkedOn', 'hash'] as const

const isRevision = (one: unknown): one is Revision => NAMED.every((field) => typeof fieldsOf(one)[field] === 'string')

function readKnown(): Known {
  try {
    const known = JSON.parse(readItem(KEPT_UNDER) ?? '{}') as Partial<Known>
    return { day: known.day, listed: listOf(known.listed).filter(isRevision), kept: listOf(known.kept) as Known['kept'] }
  } catch {
    return { listed: [], kept: [] }
  }
}

const writeKnown = (known: Known): void => void writeItem(KEPT_UNDER, JSON.stringify(known))

async function listedOn(today: CivilDate, known: Known): Promise<Known | undefined> {
  if (known.day === today) return known
  const answer = await request({ method: 'GET', path: '/v1/updates', timeoutMs: TIMEOUT })
  if (!answer.ok || answer.status !== OK) return undefined
  const listed = listOf(fieldsOf(answer.body).files).filter(isRevision)
  const fresh = { ...known, day: today, listed }
  writeKnown(fresh)
  return fresh
}

/** Keeps one more, and lets the oldest go where there would be too much. */
function withKept(known: Known, own: OwnRevision, hash: string, file: unknown): Known {
  const [name] = own
  const kept = known.kept.filter((one) => one.name !== name)
  if (!keepLater(own, file)) return { ...known, kept }
  kept.push({ name, hash, own: own[3], size: JSON.stringify(file).length })
  while (kept.length > 1 && kept.reduce((sum, { size }) => sum + size, 0) > MOST) dropLater(kept.shift()!.name)
  return { ...known, kept }
}

let isRunning = false

/** Fetches what may stand in for files that were opened and passes every check. A page that stands shows it when it is loaded again. */
export async function fetchUpdates(today: CivilDate): Promise<void> {
  if (isRunning || openedFiles().length === 0) return
  isRunning = true
  try {
    let known = await listedOn(today, readKnown())
    if (!known) return
    for (const { own, packed } of openedFiles()) {
      const [name, schema, checkedOn, hash] = own
      const listed = known.listed.find((one) => one.name === name)
      const has = known.kept.find((one) => one.name === name)
      if (!listed || !mayReplace({ name, schema, release: APP_VERSION, checkedOn, hash }, listed, today).ok || (has?.hash === listed.hash && has.own === hash)) continue
      const answer = await request({ method: 'GET', path: `/v1/updates/${name}`, timeoutMs: TIMEOUT })
      if (!answer.ok || answer.status !== OK || !isSound(packed as PackedFacts, answer.body, today)) continue
      known = withKept(known, own, listed.hash, answer.body)
      writeKnown(known)
    }
  } finally {
    isRunning = false
  }
}

/** Once a page that shows facts is drawn. */
export function useUpdates(): void {
  const today = useToday()
  useEffect(() => afterDrawing(() => void fetchUpdates(today)), [today])
}
