/** @jest-environment jsdom */
import { act } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { addDays, dayOf, type CivilDate } from '@/domain/time/civil'
import { openRoute, startAnew } from '../../../../test/page'

const DOCUMENT = 'pages/customs-checks/document/index'
const byId = (id: string) => document.getElementById(id)
const textOf = (id: string) => byId(id)?.textContent ?? ''
/** Until what waits for the first drawing is there. */
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 120))))

async function open(params: Record<string, string>) {
  openRoute(DOCUMENT, params)
  await settle()
}

beforeEach(startAnew)

describe('a permit that expired while one is in the Mainland', () => {
  const expired = { trip: 'to-mainland', status: 'chinese', held: 'ending', day: '2026-11-22' }

  test.each(['hong-kong', 'macao'])('a resident of %s sees how to renew it there, and what is not known of the way home', async (who) => {
    await open({ who, ...expired })
    expect(textOf('in-mainland')).toMatch(/identity card.*county-level.*7 working days.*one-trip/s)
    expect(textOf('in-mainland')).toMatch(/whether an expired permit still gets a one-trip permit.*not found/s)
    expect(textOf('in-mainland')).toContain('12367')
    expect(document.querySelectorAll('#not-known')).toHaveLength(1)
    expect(byId('offices')).not.toBeNull()
    expect(textOf('sources')).toContain('Guideline on Renewal')
  })

  test('who has no permit yet is told nothing of it', async () => {
    await open({ who: 'hong-kong', ...expired, held: 'none' })
    expect(byId('in-mainland')).toBeNull()
  })
})

describe('a German in transit', () => {
  const transit = { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit' }

  test('where 30 days go past what is announced, that comes first and no last day is named', async () => {
    await open({ ...transit, day: '2026-12-20' })
    expect(textOf('runs-past')).toMatch(/31 December 2026.*30 days count from entry/)
    expect(byId('runs-past')!.compareDocumentPosition(byId('key-facts')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(textOf('result')).not.toContain('2027')
    expect(textOf('key-facts')).not.toContain('Leave by')
  })

  test('a stay that ends in time has its last day', async () => {
    await open({ ...transit, day: '2026-12-01' })
    expect(byId('runs-past')).toBeNull()
    expect(textOf('key-facts')).toMatch(/Leave by.*31 December 2026/)
  })

  test.each(['transit', 'visit'])('from %s one tap leads to the 240 hours, and one back', async (visit) => {
    await open({ ...transit, visit, day: '2026-12-20' })
    await userEvent.click(byId('also-transit')!)
    expect(byId('result-transit')).not.toBeNull()
    expect(textOf('key-facts')).toContain('240 hours')
    await userEvent.click(byId('also-visa-free')!)
    expect(byId('result-visa-free')).not.toBeNull()
  })
})

test('the fee of the permit is named apart from that of the endorsement, which is not known', async () => {
  await open({ who: 'mainland', trip: 'to-macao', purpose: 'visit', home: 'zhuhai', day: '2026-11-22' })
  expect(textOf('key-facts')).toContain('without endorsement')
  expect(textOf('not-known')).toMatch(/endorsement’s own fee was not found/)
})

describe('time to get it', () => {
  const renewing = { who: 'hong-kong', trip: 'to-mainland', status: 'chinese', held: 'ending' }
  const on = (days: number): CivilDate => addDays(dayOf(Date.now()), days)

  test('12 working days are about 17: the day before it may not be ready', async () => {
    await open({ ...renewing, day: on(16) })
    expect(textOf('not-ready')).toContain('17 days')
  })

  test('with time enough nothing is said', async () => {
    await open({ ...renewing, day: on(17) })
    expect(byId('not-ready')).toBeNull()
  })
})
