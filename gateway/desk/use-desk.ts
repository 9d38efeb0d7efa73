/** State of the counter's page: what is kept, what is asked of the gateway, and when. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { dayOf } from '../../src/domain/time/civil'
import { base64urlOf } from '../../src/domain/voucher/base64url'
import { isOlderList } from '../../src/domain/voucher/key-list'
import { verifyKeyList, type VerifySignature } from '../../src/domain/voucher/verify'
import type { BookingRef, SlotId } from '../../src/domain/booking/booking'
import type { Calls } from './calls'
import { checkVoucher, type Check, type Desk } from './check'
import { forgetSession, readKept, readSession, writeKept, writeSession, type Box, type Kept, type Mark, type MarkKind, type Session } from './kept'
import { afterMark, isMarked, isWaiting, sendMark } from './marks'

export interface World {
  calls: Calls
  /** Outlives the window; of this office. */
  local: Box
  /** Ends with the window. */
  session: Box
  now: () => number
  random: (bytes: number) => Uint8Array
  verify: VerifySignature
  /** Public key of the operator's root; empty where the page was given none. */
  root: string
}

export type Connection = 'unknown' | 'online' | 'offline'

const REFRESH = 20_000

const EMPTY: Kept = { days: {}, marks: [] }

export function useDesk(world: World) {
  const { calls, local, session: sessionBox, now, random, verify, root } = world
  const [session, setSession] = useState<Session | undefined>(() => readSession(sessionBox, now()))
  const [kept, setKept] = useState<Kept>(() => (session ? readKept(local, session.office, dayOf(now())) : EMPTY))
  const [connection, setConnection] = useState<Connection>('unknown')
  const latest = useRef(kept)
  const current = useRef(session)
  /** Token of the session whose marks are on their way. */
  const sending = useRef<string | undefined>(undefined)
  /** Whether an answer is still for whoever sits here: somebody may have signed out since, and another office in. */
  const isCurrent = useCallback((of: Session) => current.current?.token === of.token, [])

  /** What is kept is written before anything else is done with it: a closed window loses nothing. */
  const keep = useCallback(
    (office: string, change: (before: Kept) => Kept) => {
      if (current.current?.office !== office) return writeKept(local, office, change(readKept(local, office, dayOf(now()))))
      latest.current = change(latest.current)
      writeKept(local, office, latest.current)
      setKept(latest.current)
    },
    [local, now],
  )

  const signOut = useCallback(() => {
    const office = readSession(sessionBox, 0)?.office
    // Marks that were not sent yet stay, and the list of keys is public; the day is nobody's without a session.
    if (office !== undefined) keep(office, (before) => ({ ...before, days: {} }))
    forgetSession(sessionBox)
    current.current = undefined
    setSession(undefined)
    setConnection('unknown')
  }, [keep, sessionBox])

  /** What a refusal says of the connection; the token's time may be over. */
  const heard = useCallback(
    (of: Session, reason?: string) => {
      if (!isCurrent(of)) return
      if (reason === 'not-allowed') signOut()
      setConnection(reason === 'offline' ? 'offline' : 'online')
    },
    [isCurrent, signOut],
  )

  const send = useCallback(
    async (of: Session) => {
      const { token, office } = of
      if (sending.current === token) return
      sending.current = token
      // Marks of another office would be refused under this one's token, and lost.
      const next = () => (isCurrent(of) ? latest.current.marks.find(isWaiting) : undefined)
      try {
        for (let mark = next(); mark; mark = next()) {
          const one: Mark = mark
          const sent = await sendMark(calls, token, one, now())
          heard(of, sent.kind === 'later' ? sent.reason : undefined)
          if (sent.kind === 'later') return
          const others = (marks: Mark[]) => marks.filter(({ key }) => key !== one.key)
          if (sent.kind === 'refused') keep(office, (before) => ({ ...before, marks: [...others(before.marks), sent.mark] }))
          else keep(office, (before) => ({ ...before, marks: others(before.marks), days: Object.fromEntries(Object.entries(before.days).map(([id, day]) => [id, day && afterMark(day, one)])) }))
        }
      } finally {
        if (sending.current === token) sending.current = undefined
      }
    },
    [calls, heard, isCurrent, keep, now],
  )

  const refresh = useCallback(
    async (of: Session) => {
      await send(of)
      const today = dayOf(now())
      const keys = await calls.keys()
      if (keys.ok && verifyKeyList(keys.value, root, today, verify).ok) {
        // An older list could bring a key back that was withdrawn.
        keep(of.office, (before) => (before.list && isOlderList(keys.value, before.list) && verifyKeyList(before.list, root, today, verify).ok ? before : { ...before, list: keys.value }))
      }
      for (const { id } of of.offerings) {
        if (!isCurrent(of)) return
        const day = await calls.day(of.token, id, today)
        heard(of, day.ok ? undefined : day.reason)
        // An answer that comes after somebody signed out is for nobody.
        if (!day.ok || !isCurrent(of)) return
        keep(of.office, (before) => ({ ...before, days: { ...before.days, [id]: { ...day.value, at: now() } } }))
      }
    },
    [calls, heard, isCurrent, keep, now, root, send, verify],
  )

  useEffect(() => {
    if (!session) return undefined
    const again = () => void refresh(session)
    again()
    const timer = setInterval(again, REFRESH)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [refresh, session])

  const signIn = useCallback(
    async (office: string, code: string): Promise<string | undefined> => {
      const answer = await calls.signIn(office, code)
      if (!answer.ok) return answer.reason
      writeSession(sessionBox, answer.value)
      latest.current = readKept(local, office, dayOf(now()))
      setKept(latest.current)
      current.current = answer.value
      setSession(answer.value)
      setConnection('online')
      return undefined
    },
    [calls, local, now, sessionBox],
  )

  const newKey = useCallback(() => base64urlOf(random(16)), [random])

  const mark = useCallback(
    (what: MarkKind, ref: BookingRef, slot: SlotId) => {
      if (!session || isMarked(latest.current.marks, ref)) return
      keep(session.office, (before) => ({ ...before, marks: [...before.marks, { key: newKey(), what, ref, slot, at: now() }] }))
      void send(session)
    },
    [keep, newKey, now, send, session],
  )

  const forgetMark = useCallback((key: string) => session && keep(session.office, (before) => ({ ...before, marks: before.marks.filter((one) => one.key !== key) })), [keep, session])

  const change = useCallback(
    async (slot: SlotId, wanted: { isOpen?: boolean; capacity?: number }): Promise<string | undefined> => {
      if (!session) return 'not-allowed'
      const answer = await calls.change(session.token, slot, wanted, newKey())
      heard(session, answer.ok ? undefined : answer.reason)
      await refresh(session)
      return answer.ok ? undefined : answer.reason
    },
    [calls, heard, newKey, refresh, session],
  )

  /** Asks for the newest day first where that is possible: a booking may have been cancelled since. */
  const check = useCallback(
    async (text: string, documentNumber: string): Promise<Check> => {
      const desk = (): Desk => ({ offerings: session?.offerings ?? [], kept: latest.current, root, today: dayOf(now()), verify })
      const first = checkVoucher(desk(), text, documentNumber)
      if (!session || !['genuine', 'not-in-list', 'moved', 'no-keys'].includes(first.kind)) return first
      await refresh(session)
      return checkVoucher(desk(), text, documentNumber)
    },
    [now, refresh, root, session, verify],
  )

  const list = kept.list
  const hasKeys = useMemo(() => list !== undefined && verifyKeyList(list, root, dayOf(now()), verify).ok, [list, now, root, verify])
  const refreshNow = useCallback(() => (session ? refresh(session) : Promise.resolve()), [refresh, session])
  return { session, kept, connection, hasKeys, signIn, signOut, mark, forgetMark, change, check, refresh: refreshNow }
}

export type DeskState = ReturnType<typeof useDesk>
