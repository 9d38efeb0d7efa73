/** @jest-environment jsdom */
import { fireEvent } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { serviceIds } from '@/catalog'
import { codeOf } from '@/domain/checklist/code'
import { valueOf, withWritten, type Fields } from '@/domain/checklist/fields'
import { planOf } from '@/domain/checklist/moving'
import { newSheet, sheetsOf } from '@/domain/checklist/sheets'
import { useOwn } from '@/stores'
import { byId, openPage, openRoute, press, startAnew } from '../../../../test/page'
import { movingMessages, type MovingKey } from './locales'
import { TASKS } from './tasks'

const PAGE = 'pages/elderly-care/moving/index'
const NOW = 1_795_000_000
const read = (id: string) => byId(id)!.textContent
/** What stands below the first update is drawn. */
const kept = () => sheetsOf(useOwn.getState().own['moving'] ?? [])
const sheet = (chance: string, values: Record<string, string>): Fields => withWritten(newSheet(NOW, chance), values, NOW)
const keep = (...sheets: Fields[]) => useOwn.setState({ own: { moving: sheets } })

beforeEach(startAnew)

describe('the tasks', () => {
  test('have words and a reason in every language, and no two are called alike', () => {
    const ids = TASKS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of TASKS) {
      expect(movingMessages.en[`task.${id}` as MovingKey]).toMatch(/\S/)
      expect(movingMessages.pt[`why.${id}` as MovingKey]).toMatch(/\S/)
    }
  })

  test('fit a code: an id is short and made of letters', () => {
    for (const { id } of TASKS) expect(id).toMatch(/^[a-z-]{2,14}$/)
  })

  test('stand in the part in which they fall due', () => {
    for (let index = 1; index < TASKS.length; index++) expect(TASKS[index]!.due).toBeGreaterThanOrEqual(TASKS[index]!.phase === TASKS[index - 1]!.phase ? TASKS[index - 1]!.due : -200)
  })

  test('lead to services that there are', () => {
    const services = TASKS.flatMap((task) => ('link' in task && task.link.startsWith('/pages/service/') ? [task.link.split('id=')[1]!] : []))
    expect(services.length).toBeGreaterThan(8)
    expect(services.filter((id) => !serviceIds.includes(id))).toEqual([])
  })

  test.each([
    [{ from: 'hong-kong', to: 'guangdong', into: 'home', allowance: 'yes', medicines: 'yes' }, ['homes', 'contract', 'allowance-hk', 'supply'], ['lease', 'allowance-mo', 'entry', 'register']],
    [{ from: 'macao', to: 'guangdong', into: 'flat', allowance: 'yes', medicines: 'no' }, ['lease', 'allowance-mo', 'life', 'register'], ['homes', 'allowance-hk', 'supply', 'vouchers']],
    [{ from: 'guangdong', to: 'hong-kong', into: 'flat', allowance: 'no', medicines: 'no' }, ['entry', 'copies', 'numbers'], ['permit', 'residence', 'account', 'old-flat', 'absence']],
  ])('of %j', (situation, there, missing) => {
    const ids = planOf(TASKS, sheet('a', situation)).map(({ id }) => id)
    for (const id of there) expect(ids).toContain(id)
    for (const id of missing) expect(ids).not.toContain(id)
  })
})

test('a list is made, a task is done and undone, and all of it is kept', async () => {
  const { unmount } = openRoute(PAGE)
  await press('begin')
  fireEvent.change(byId('day')!, { target: { value: '2027-03-01' } })
  await press('into-home')
  await press('situation')
  expect(read('next')).toMatch(/Talk as a family.*by 2 September 2026/)
  await press('next-talk')
  await press('tick')
  await userEvent.type(byId('task-who')!, 'KM')
  await press('task-close')
  expect(read('progress')).toMatch(/1 of \d\d done/)
  // The place where one was is not gone, and the next look makes room.
  expect(document.activeElement).toBe(byId('next-talk'))
  const others = [...document.querySelectorAll('[id^="next-"]')].map(({ id }) => id).filter((id) => id !== 'next-talk')
  expect(others).toHaveLength(2)
  await press(others[0]!)
  await press('task-close')
  expect(byId('next-talk')).toBeNull()
  unmount()
  await openPage(PAGE)
  // What comes next stands once: its part is closed until somebody opens it.
  expect(document.querySelector('[id^="task-"]')).toBeNull()
  await press('phase-think')
  expect(read('task-talk')).toMatch(/Done on .*KM/)
  await press('task-talk')
  await press('tick')
  expect(read('progress')).toMatch(/0 of/)
  expect(valueOf(kept()[0]!, 'into')).toBe('home')
})

test('a task of one’s own comes, goes and is put back', async () => {
  keep(sheet('a', { name: 'Mum' }))
  await openPage(PAGE)
  await userEvent.type(byId('own-title')!, 'Sell the piano')
  await press('own-add')
  const row = [...document.querySelectorAll('[id^="task-"]')].find(({ textContent }) => textContent?.includes('Sell the piano'))!
  await userEvent.click(row)
  await press('task-remove')
  expect(document.body.textContent).toMatch(/Removed “Sell the piano”/)
  expect(byId(row.id)).toBeNull()
  await press('task-undo')
  expect(byId(row.id)).not.toBeNull()
})

describe('a list that somebody sent', () => {
  const mine = sheet('a', { name: 'Mum', 't.talk.done': '2026-11-01' })
  const hers = withWritten(mine, { 't.cost.done': '2026-11-02', 't.talk.who': 'A' }, NOW + 100)
  const other = sheet('b', { name: 'Dad', 't.copies.done': '2026-11-03' })
  const open = (list: string) => openRoute(PAGE, { list })

  test('is kept where there is none', async () => {
    open(codeOf('m', hers))
    expect(read('take')).toMatch(/Mum, 2 of \d\d done/)
    // An older person sees one thing to do, not two.
    expect([...document.querySelectorAll('.button.is-main')].map(({ id }) => id)).toEqual(['take-keep'])
    await press('take-keep')
    expect(kept()).toEqual([hers])
    await press('take-undo')
    expect(kept()).toEqual([])
  })

  test('is merged, and the merge is taken back', async () => {
    keep(mine)
    open(codeOf('m', hers))
    await press('take-merge')
    expect(kept()).toEqual([hers])
    await press('take-undo')
    expect(kept()).toEqual([mine])
  })

  test('replaces, and is taken back', async () => {
    keep(mine)
    open(codeOf('m', other))
    await press('take-replace')
    expect(kept()).toEqual([other])
    await press('take-undo')
    expect(kept()).toEqual([mine])
  })

  test('is kept apart', async () => {
    keep(mine)
    open(codeOf('m', other))
    await press('take-apart')
    expect(kept()).toEqual([other, mine])
    expect(byId('lists')!.textContent).toMatch(/Dad.*Mum/)
  })

  test('that is known already asks nothing', () => {
    keep(hers)
    open(codeOf('m', mine))
    expect(byId('take')).toBeNull()
    expect(read('take-same')).toMatch(/nothing new/)
  })

  test.each([
    ['cut short', codeOf('m', hers).slice(0, -4), /cut short or wrong/],
    ['of a newer app', codeOf('m', hers).replace('bay1', 'bay3'), /newer version/],
    ['of a card', codeOf('c', hers), /emergency card/],
    ['no code at all', 'hello', /no code/],
  ])('%s changes nothing and says so', (_, list, says) => {
    keep(mine)
    open(list)
    expect(read('take-refused')).toMatch(says)
    expect(kept()).toEqual([mine])
  })

  test('is read from behind the sign that browsers send to no server', async () => {
    history.replaceState(null, '', `/#list=${codeOf('m', hers)}`)
    openRoute(PAGE)
    await press('take-keep')
    expect(kept()).toEqual([hers])
    history.replaceState(null, '', '/')
  })

  test('is pasted as it came in a message', async () => {
    await openPage(PAGE)
    fireEvent.change(byId('paste')!, { target: { value: `Mum’s list: https://bay.example/x#list=${codeOf('m', hers)} — A.` } })
    await press('paste-open')
    await press('take-keep')
    expect(kept()).toEqual([hers])
  })
})

test('a list that is too large for a link says so, and can still be copied', async () => {
  const notes = Object.fromEntries(TASKS.map(({ id }) => [`t.${id}.note`, '帶齊身份證和回鄉證，先打電話問清楚。'.repeat(3)]))
  keep(sheet('a', notes))
  openRoute(PAGE)
  await press('list-send')
  expect(read('send-too-large')).toMatch(/too much/i)
  expect(byId('send-link')).toBeNull()
  expect(byId('send-copy')).not.toBeNull()
})

test('the code on the screen is drawn', async () => {
  keep(sheet('a', { name: 'Mum' }))
  openRoute(PAGE)
  await press('list-send')
  await press('send-qr')
  expect(byId('send-code')).toHaveAttribute('role', 'img')
})
