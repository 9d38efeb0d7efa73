/** @jest-environment jsdom */
import { act } from '@testing-library/react'
import { addDays, dayOf, type CivilDate } from '@/domain/time/civil'
import { useSettings } from '@/stores'
import { byId, opening, press, settle, startAnew } from '../../../../test/page'

const DOCUMENT = 'pages/customs-checks/document/index'
const textOf = (id: string) => byId(id)?.textContent ?? ''
/** Until what waits for the first drawing is there. */

const open = opening(DOCUMENT)

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
    await press('also-transit')
    expect(byId('result-transit')).not.toBeNull()
    expect(textOf('key-facts')).toContain('240 hours')
    await press('also-visa-free')
    expect(byId('result-visa-free')).not.toBeNull()
  })
})

test('the fee of the permit is named apart from that of the endorsement, which is not known', async () => {
  await open({ who: 'mainland', trip: 'to-macao', purpose: 'visit', home: 'zhuhai', card: 'none', day: '2026-11-22' })
  expect(textOf('key-facts')).toContain('without endorsement')
  expect(textOf('not-known')).toMatch(/endorsement’s own fee was not found/)
})

describe('an endorsement in a permit', () => {
  const visit = { who: 'mainland', trip: 'to-macao', purpose: 'visit', home: 'zhuhai', day: '2026-11-22' }

  test('it is asked whether the permit is there, and the steps follow', async () => {
    await open(visit)
    expect(byId('result')).toBeNull()
    await press('card-valid')
    await settle()
    expect(textOf('result-zhuhai')).toContain('Your permit')
    expect(textOf('steps')).toMatch(/only apply for the endorsement/)
    expect(textOf('not-known')).toBe('The endorsement’s fee was not found.')
    expect(textOf('result')).not.toContain('CNY')
    await press('card-lapsed')
    expect(textOf('steps')).toMatch(/Renew/)
    expect(textOf('more')).toMatch(/50 pilot cities/)
  })

  test('a student for Hong Kong is approved there first', async () => {
    await open({ ...visit, trip: 'to-hong-kong', purpose: 'study', card: 'none' })
    expect(textOf('steps')).toMatch(/Hong Kong’s approval first.*first exit-entry permit/s)
  })
})

describe('on the way through the Mainland', () => {
  const transit = { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit', day: '2026-12-01' }

  test('the next place has an answer of its own, beside that of the Mainland', async () => {
    await open(transit)
    expect(textOf('key-facts')).toContain('30 days')
    expect(byId('next-facts')).toBeNull()
    await press('onward-hong-kong')
    expect(textOf('result-visa-free')).toContain('Germany: no visa for the Mainland')
    expect(textOf('next-hong-kong-free')).toMatch(/Germany: no visa for Hong Kong.*90 days/s)
    await press('onward-macao')
    expect(byId('next-hong-kong-free')).toBeNull()
    expect(textOf('next-macao-free')).toMatch(/90 days/)
    await press('onward-elsewhere')
    expect(byId('next-facts')).toBeNull()
  })

  test('within 240 hours too, and with its sources', async () => {
    await open({ ...transit, visit: 'transit-240', onward: 'hong-kong' })
    expect(textOf('key-facts')).toContain('240 hours')
    expect(textOf('next-hong-kong-free')).toMatch(/90 days/)
    expect(textOf('sources')).toContain('passport-index')
  })

  test('where neither is known, each says whom to ask', async () => {
    await open({ ...transit, nationality: 'AF', day: '2006-12-31', onward: 'hong-kong' })
    expect(byId('not-known')).not.toBeNull()
    expect(byId('ask-next-not-known')).not.toBeNull()
    const ids = [...document.querySelectorAll('[role="main"] [id]')].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

describe('going back, and coming back', () => {
  const idsAsked = () => ['who', 'trip', 'status', 'held'].filter((id) => document.querySelector(`[id^="${id}-"]`))

  test('one question after the other is taken back', async () => {
    await open({})
    await press('who-macao')
    await press('trip-to-mainland')
    await press('status-chinese')
    expect(idsAsked()).toEqual(['who', 'trip', 'status', 'held'])
    await press('step-back')
    expect(idsAsked()).toEqual(['who', 'trip', 'status'])
    await press('step-back')
    expect(idsAsked()).toEqual(['who', 'trip'])
  })

  test('the browser’s “back” takes the last answer back', async () => {
    history.replaceState(null, '', `/${DOCUMENT}`)
    await open({})
    await press('who-macao')
    await press('trip-to-mainland')
    expect(location.hash).toBe('#who=macao&trip=to-mainland')
    act(() => history.back())
    await settle()
    expect(idsAsked()).toEqual(['who', 'trip'])
    expect(location.hash).toBe('#who=macao')
    act(() => history.back())
    await settle()
    expect(idsAsked()).toEqual(['who'])
  })

  test('what was answered is there again, but for the day; a link says otherwise, and “start again” forgets it', async () => {
    let page = await open({})
    await press('who-macao')
    await press('trip-to-mainland')
    page.unmount()
    page = await open({})
    expect(idsAsked()).toEqual(['who', 'trip', 'status'])
    page.unmount()
    page = await open({ who: 'foreigner' })
    expect(idsAsked()).toEqual(['who', 'trip'])
    page.unmount()
    page = await open({})
    await press('start-again')
    expect(idsAsked()).toEqual(['who'])
    page.unmount()
    await open({})
    expect(idsAsked()).toEqual(['who'])
  })

  test('who said who they are has no question to take back before the second', async () => {
    useSettings.getState().toggleWho('macao')
    await open({})
    expect(idsAsked()).toEqual(['who', 'trip'])
    expect(byId('step-back')).toBeNull()
  })
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

test.each(['hong-kong', 'macao'])('of the fees of the card for non-Chinese residents of %s that of the first application comes first', async (who) => {
  await open({ who, trip: 'to-mainland', status: 'foreign-permanent' })
  expect(textOf('key-facts')).toMatch(/first application: [^:]*renewal in the Mainland: /)
})
