/** @jest-environment jsdom */
import fc from 'fast-check'
import { act, fireEvent } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { useOwn, useSettings } from '@/stores'
import { byId, openPage, press, settle, startAnew } from '../../../../test/page'
import { showMessages, type ShowKey } from './locales'
import { MOST_CARDS, prefsOf } from './prefs'
import { ALL_SENTENCES } from './sentences'

const PAGE = 'pages/help/show/index'
/** A card that an address names comes up when the page is drawn. */

beforeEach(startAnew)

test('there are about forty sentences, none twice, each in four languages of its own', () => {
  expect(ALL_SENTENCES.length).toBeGreaterThanOrEqual(40)
  expect(new Set(ALL_SENTENCES).size).toBe(ALL_SENTENCES.length)
  for (const id of ALL_SENTENCES) expect(new Set((['zh-Hans', 'en', 'pt'] as const).map((locale) => showMessages[locale][`say.${id}` as ShowKey])).size).toBe(3)
})

test('a sentence fills the screen in the other person’s script, with one’s own below, and the next is a tap away', async () => {
  await openPage(PAGE)
  await press('group-health')
  await press('show-diabetes')
  expect(byId('shown')).toHaveTextContent('我有糖尿病。')
  expect(byId('shown')).toHaveTextContent('I have diabetes.')
  await press('next')
  expect(byId('shown')).toHaveTextContent('我可能血糖低')
  await press('previous')
  await press('previous')
  await press('previous')
  await press('previous')
  expect(byId('shown')).toHaveTextContent('请问药店')
  await press('shown-close')
  await settle()
  expect(byId('shown')).toBeNull()
})

test('“back” closes the card and stays with the sentences; after the closing button nothing is left to go back over', async () => {
  history.replaceState(null, '', `/${PAGE}`)
  await openPage(PAGE)
  await press('group-health')
  await press('show-diabetes')
  await press('next')
  act(() => history.back())
  await settle()
  expect(byId('shown')).toBeNull()
  expect(byId('show-diabetes')).toBeInTheDocument()
  await press('show-diabetes')
  await press('shown-close')
  await settle()
  expect(byId('shown')).toBeNull()
  expect(history.state).toBeNull()
})

test('a resident of the Mainland shows traditional characters; a chosen script is remembered', async () => {
  useSettings.setState({ who: ['mainland'] })
  const { unmount } = await openPage(PAGE, { card: 'lost' })
  expect(byId('shown')).toHaveTextContent('我迷路了，請幫幫我。')
  await press('shown-close')
  await settle()
  await press('script-pt')
  unmount()
  await openPage(PAGE, { card: 'lost' })
  expect(byId('shown')).toHaveTextContent('Estou perdido')
})

test('favourites are on top the next time', async () => {
  const { unmount } = await openPage(PAGE, { card: 'diabetes' })
  await press('favourite')
  unmount()
  await openPage(PAGE)
  expect(byId('group')!.textContent).toMatch(/^On top/)
  expect(byId('show-diabetes')).not.toBeNull()
})

test('a card of one’s own is made, shown as written, removed and put back', async () => {
  await openPage(PAGE, { group: 'own' })
  fireEvent.change(byId('own-text')!, { target: { value: '女兒 9123 4567' } })
  await press('own-add')
  await press('show-own-1')
  expect(byId('shown')).toHaveTextContent('女兒 9123 4567')
  await press('shown-close')
  await settle()
  await press('remove-own-1')
  expect(byId('show-own-1')).toBeNull()
  await press('own-undo')
  expect(byId('show-own-1')).not.toBeNull()
})

test('a card that is not there opens the list', async () => {
  await openPage(PAGE, { card: 'own-7', in: 'tlh', group: 'none' })
  expect(byId('shown')).toBeNull()
  expect(byId('show-exit-entry')).not.toBeNull()
})

test('whatever is stored, preferences come out; an undone erasure joins them', () => {
  fc.assert(fc.property(fc.array(fc.json().map((text): unknown => JSON.parse(text))), (entries) => expect(prefsOf(entries).cards.length).toBeLessThanOrEqual(MOST_CARDS)))
  const one = { script: 'pt', favourites: ['lost'], cards: [{ id: 'own-1', text: 'a' }] }
  const other = { script: 'en', favourites: ['diabetes', 'gone'], cards: [{ id: 'own-1', text: 'b' }] }
  expect(prefsOf([one, other])).toEqual({ script: 'pt', favourites: ['diabetes', 'lost'], cards: [{ id: 'own-1', text: 'a' }, { id: 'own-2', text: 'b' }] })
  useOwn.setState({ own: { show: [one] } })
  expect(LOCALES).toContain(prefsOf(useOwn.getState().own['show']!).script)
})
