/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import type { BookingRef, OfferingId, SlotId } from '../../src/domain/booking/booking'
import type { CivilDate } from '../../src/domain/time/civil'
import type { Answer, Calls } from './calls'
import type { Day, Mark, Session } from './kept'
import { useDesk, type World } from './use-desk'

const NOW = Date.UTC(2026, 10, 22, 4)
const DAY = '2026-11-22' as CivilDate
const session = (office: string): Session => ({ token: `token of ${office}`, office, expires: NOW + 3_600_000, offerings: [{ id: `${office}/permit` as OfferingId, number: 7, service: 'permit', slotMinutes: 15 }] })
const dayOf = (ref: string): Omit<Day, 'at'> => ({ day: DAY, slots: [], bookings: [{ ref: ref as BookingRef, slot: '7-1' as SlotId, state: 'booked' }] })
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))))

function box(): World['local'] {
  const items = new Map<string, string>()
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value), removeItem: (key) => void items.delete(key) }
}

/** A counter of which each answer comes when the test says so. */
function open() {
  const waiting: { what: string; token: string; ref?: string; answer: (answer: Answer<never>) => void }[] = []
  const asked = <T,>(what: string, token: string, ref?: string) => new Promise<Answer<T>>((answer) => waiting.push({ what, token, ref, answer: answer as never }))
  const calls: Calls = {
    offices: () => asked('offices', ''),
    signIn: (office) => Promise.resolve({ ok: true, value: session(office) }),
    keys: () => Promise.resolve({ ok: false, reason: 'offline' }),
    day: (token) => asked('day', token),
    mark: (token, _, ref) => asked('mark', token, ref),
    change: (token) => asked('change', token),
  }
  const local = box()
  let drawn = 0
  const world: World = { calls, local, session: box(), now: () => NOW, random: (bytes) => new Uint8Array(bytes).fill(++drawn), verify: () => false, root: '' }
  const { result } = renderHook(() => useDesk(world))
  const kept = (office: string) => JSON.parse(local.getItem(`bay-affairs-desk:office:${office}`) ?? '{}') as { days?: object; marks?: Mark[] }
  const answer = async (what: string, token: string, said: object) => {
    const index = waiting.findIndex((one) => one.what === what && one.token === token)
    waiting.splice(index, 1)[0]!.answer(said as never)
    await settle()
  }
  const signIn = async (office: string) => {
    await act(async () => void (await result.current.signIn(office, 'code')))
    await settle()
  }
  return { desk: () => result.current, waiting, kept, answer, signIn }
}

test('an answer to one office that comes after another has signed in is kept for nobody and shown to nobody', async () => {
  const { desk, answer, signIn, kept } = open()
  await signIn('hall')
  act(() => desk().signOut())
  await signIn('centre')
  await answer('day', 'token of hall', { ok: true, value: dayOf('aa') })
  expect([desk().kept.days, kept('hall').days]).toEqual([{}, {}])
  await answer('day', 'token of centre', { ok: true, value: dayOf('bb') })
  expect(Object.keys(desk().kept.days)).toEqual(['centre/permit'])
})

test('a refusal of a session that is over does not end the next', async () => {
  const { desk, answer, signIn } = open()
  await signIn('hall')
  act(() => desk().signOut())
  await signIn('centre')
  await answer('day', 'token of hall', { ok: false, reason: 'not-allowed' })
  expect([desk().session?.office, desk().connection]).toEqual(['centre', 'online'])
})

test('marks of one office are not told under the token of another, and the answer to one on its way is kept in its own place', async () => {
  const { desk, answer, signIn, kept, waiting } = open()
  await signIn('hall')
  act(() => void desk().mark('redeem', 'a1' as BookingRef, '7-1' as SlotId))
  act(() => void desk().mark('redeem', 'a2' as BookingRef, '7-1' as SlotId))
  act(() => desk().signOut())
  await signIn('centre')
  act(() => void desk().mark('redeem', 'b1' as BookingRef, '7-1' as SlotId))
  await settle()
  await answer('mark', 'token of hall', { ok: true, value: {} })
  expect(waiting.flatMap(({ what, token, ref }) => (what === 'mark' ? [[token, ref]] : []))).toEqual([['token of centre', 'b1']])
  expect([kept('hall').marks?.map(({ ref }) => ref), desk().kept.marks.map(({ ref }) => ref)]).toEqual([['a2'], ['b1']])
})

test('when the session is refused it ends, and marks wait for the next', async () => {
  const { desk, answer, signIn, kept } = open()
  await signIn('hall')
  act(() => void desk().mark('redeem', 'a1' as BookingRef, '7-1' as SlotId))
  await answer('mark', 'token of hall', { ok: false, reason: 'not-allowed' })
  expect([desk().session, kept('hall').marks?.length]).toEqual([undefined, 1])
})
