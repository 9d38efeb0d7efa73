import type { Instant } from '@/domain/booking/booking'
import { KEPT_DAYS, startSweep, type SweepOptions } from './sweep'

const NOW = 30_000_000
const SELDOM = 3_600_000
const never = () => new Promise<never>(() => {})
const nobody = { ask: never, stop: never } as unknown as SweepOptions['batcher']

/** Starts one whose store does as it is told; resolves when `isEnough` of how often each was asked. */
async function swept(of: Pick<SweepOptions, 'everyMs' | 'forgetEveryMs'>, due: () => Promise<never[]>, forget: () => Promise<number>, isEnough: (asked: { due: number; forget: number[][] }) => boolean) {
  const asked = { due: 0, forget: [] as number[][] }
  const failures: unknown[] = []
  let stop = () => {}
  await new Promise<void>((done) => {
    const look = () => isEnough(asked) && done()
    const store: SweepOptions['store'] = {
      due: () => {
        asked.due++
        look()
        return due()
      },
      forget: (...spans) => {
        asked.forget.push(spans)
        look()
        return forget()
      },
    }
    stop = startSweep({ store, batcher: nobody, clock: () => NOW * 60_000 + 59_999, failed: (error) => failures.push(error), ...of })
  })
  stop()
  return { ...asked, failures }
}

test('it forgets at once, and not only when an hour is over', async () => {
  const { forget } = await swept({ everyMs: SELDOM, forgetEveryMs: SELDOM }, async () => [], async () => 0, (asked) => asked.forget.length === 1)
  expect(forget).toEqual([[NOW - KEPT_DAYS * 1440, NOW as Instant]])
})

test('settling that never ends costs forgetting no turn', async () => {
  const { due, forget } = await swept({ everyMs: 1, forgetEveryMs: 20 }, never, async () => 0, (asked) => asked.due === 1 && asked.forget.length === 3)
  expect([due, forget.length]).toEqual([1, 3])
})

test('forgetting that never ends costs settling no turn, and is not begun twice', async () => {
  const { forget } = await swept({ everyMs: 5, forgetEveryMs: 5 }, async () => [], never, ({ due }) => due === 5)
  expect(forget).toHaveLength(1)
})

test('what failed is said, and tried again', async () => {
  const broken = new Error('planted')
  const { failures } = await swept({ everyMs: SELDOM, forgetEveryMs: 5 }, async () => [], () => Promise.reject(broken), (asked) => asked.forget.length === 3)
  expect(failures.slice(0, 2)).toEqual([broken, broken])
})
