/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { entryOf } from '@/catalog'
import { TASKS, whichAccount, type Errand } from '@/domain/account-choice/choose'
import { everyPath } from '@/domain/checker/checker'
import { RIDERS } from '@/domain/ride/means'
import { PLACES } from '@/domain/stay/movement'
import { civilDate } from '@/domain/time/civil'
import { byId, opening, scroller, startAnew, tap } from '../../../../test/page'
import { accountOn, accountsOn, doorOn, lineOf } from './facts'
import { recordsOf } from './leads'

const ROUTE = 'pages/living/accounts/index'
const TODAY = civilDate('2026-11-22')
const open = opening(ROUTE)

beforeEach(startAnew)

test('a Hong Konger who pays tax in Shenzhen opens the tax app with the home return permit', async () => {
  await open()
  await tap('where-mainland')
  await tap('task-tax')
  scroller().scrollTop = 500
  await tap('who-hong-kong')
  expect(byId('verdict')).toHaveTextContent('Individual Income Tax app')
  // The answer stands first, and one is led up to it.
  expect(scroller().scrollTop).toBe(0)
  expect(byId('verdict')!.compareDocumentPosition(byId('where-mainland')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await waitFor(() => expect(byId('opening-yes')).not.toBeNull())
  expect(byId('account')).toHaveTextContent('Home return permit')
  expect(byId('to-tool')).toHaveAttribute('href', expect.stringContaining('take-home'))
})

test('a firm and a doctor lead to the tools of this app that decide', async () => {
  const { unmount } = await open({ where: 'mainland', task: 'firm', who: 'hong-kong' })
  await waitFor(() => expect(byId('to-tool')).toHaveAttribute('href', '/pages/living/firm/index#where=guangdong&who=hong-kong'))
  unmount()
  await open({ where: 'hong-kong', task: 'health', who: 'macao' })
  await waitFor(() => expect(byId('to-tool')).toHaveAttribute('href', '/pages/health/care/index'))
})

test('a foreigner needs a code from a tax hall first', async () => {
  await open({ where: 'mainland', task: 'tax', who: 'foreigner' })
  await waitFor(() => expect(byId('opening-counter')).not.toBeNull())
  expect(byId('account-step-1')).toHaveTextContent('tax service hall')
  // What stands in the way is in the first sentences too; who has nothing in the way is not told so twice.
  expect(byId('verdict')).toHaveTextContent('ask at a counter or by phone first')
})

test('who holds no Hong Kong identity card is told so, and sent another way where there is one', async () => {
  const { unmount } = await open({ where: 'hong-kong', task: 'health', who: 'macao' })
  await waitFor(() => expect(byId('opening-card')).toHaveTextContent('Hong Kong identity card'))
  unmount()
  await open({ where: 'hong-kong', task: 'record', who: 'mainland' })
  await waitFor(() => expect(byId('verdict')).toHaveTextContent('HK$283'))
  expect(byId('account')).toBeNull()
})

test('what was not found is said, with whom to ask', async () => {
  await open({ where: 'mainland', task: 'licence', who: 'hong-kong' })
  await waitFor(() => expect(byId('not-known')).toHaveTextContent('was not found'))
  expect(byId('ask-here')).toHaveTextContent('12345')
  expect(byId('not-known')!.compareDocumentPosition(byId('where-mainland')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(document.querySelectorAll('#ask-here')).toHaveLength(1)
  expect(byId('verdict')).toBeNull()
})

test('one account by itself, and an address that names none asks from the start', async () => {
  const { unmount } = await open({ account: 'one-account' })
  expect(byId('account')).toHaveTextContent('Macao One Account')
  expect(byId('opening-yes')).toBeNull()
  // Much of an account was not found: here too is somebody to ask.
  expect(byId('ask-here')).toHaveTextContent(/8866.?8866/)
  await tap('who-macao')
  expect(byId('opening-yes')).not.toBeNull()
  unmount()
  await open({ account: 'constructor', where: '%', task: 'x' })
  expect(byId('where')).not.toBeNull()
  expect(byId('account')).toBeNull()
})

test('read by heart: who works in Macao with a blue card opens One Account without a counter', () => {
  for (const who of ['mainland', 'hong-kong', 'foreigner'] as const) expect(accountOn('one-account', who, TODAY)!.opening!.value.steps[0]!.en).toMatch(/blue card.*no counter/)
})

test('every answer has a way or is known not to have one, and everybody has somebody to ask', () => {
  const unknown: string[] = []
  for (const { result } of everyPath(whichAccount)) {
    const errand = result as Errand
    const door = doorOn(errand, TODAY)
    expect(lineOf(errand.where, TODAY).value.phone).toMatch(/\d/)
    for (const id of recordsOf(errand)) expect([id, entryOf(id) !== undefined]).toEqual([id, true])
    if (!door) unknown.push(`${errand.where} ${errand.task} ${errand.who}`)
    else if (door.value.account) {
      const known = accountOn(door.value.account, errand.who, TODAY)
      expect(known?.account.value.account).toBe(door.value.account)
      if (known?.opening) expect(known.opening.value.who).toContain(errand.who)
    }
  }
  const whole = new Set(unknown.map((one) => one.replace(/ \S+$/, '')))
  expect([...whole].sort()).toEqual(['mainland firm', 'mainland licence', 'mainland record'])
  // The certificate of Guangdong is known for the Mainland's own residents only.
  expect(unknown.filter((one) => one.startsWith('mainland record'))).toHaveLength(RIDERS.length - 1)
})

test('an account belongs to the place whose errand leads to it, and is not opened twice by the same person', () => {
  expect(accountsOn(TODAY).length).toBe(7)
  for (const where of PLACES)
    for (const task of TASKS)
      for (const who of RIDERS) {
        const account = doorOn({ where, task, who }, TODAY)?.value.account
        if (account) expect(accountOn(account, who, TODAY)?.account.value.where).toBe(where)
      }
})
