/** @jest-environment jsdom */
import { fireEvent } from '@testing-library/react'
import { byId, openPage, press, startAnew } from '../../../../test/page'
import { host } from '../../../../test/taro'

const type = (text: string) => fireEvent.change(byId('number')!, { target: { value: text } })

beforeEach(async () => {
  startAnew()
  await openPage('pages/customs/identity/index')
})

test.each([
  // Examples of GB 11643-1999 and ICAO Doc 9303, and a worked example of a Hong Kong number.
  ['11010519491231002X', 'resident-identity', /Mainland resident.*31 December 1949.*Female/],
  ['A123456(3)', 'hong-kong-identity', /Hong Kong resident/],
  ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10', 'td3', /12 August 1974.*15 April 2012 \(expired\).*UTO/],
])('%s is named, and what it says is shown', (text, kind, says) => {
  type(text)
  expect(byId(`reading-${kind}`)).toHaveTextContent(says)
  expect(byId('state-checked')).not.toBeNull()
  expect(byId('sources')).not.toBeNull()
})

test('what is wrong is said with its place, and the repair is taken by a tap', async () => {
  type('11010519491231OO2X')
  expect(byId('state-wrong')).toHaveTextContent(/15, 16/)
  await press('use')
  expect(byId('number')).toHaveValue('11010519491231002X')
  expect(byId('state-checked')).not.toBeNull()
})

test('a number of Macao is only said to be well formed', () => {
  type('1234567(8)')
  expect(byId('state-formed')).toHaveTextContent(/not published/)
})

test('nonsense is no number, too little is no question yet, and clearing empties the page', async () => {
  type('hello there')
  expect(byId('identity-none')).not.toBeNull()
  type('A12')
  expect(byId('identity-none')).toBeNull()
  await press('clear-number')
  expect(byId('number')).toHaveValue('')
})

test('nothing typed is stored, sent or put into the address', () => {
  type('A123456(3)')
  expect(JSON.stringify([...host.storage, host.calls, host.pages, location.href, document.cookie])).not.toMatch(/A123456/)
})
