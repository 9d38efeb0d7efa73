/** @jest-environment jsdom */
import { fireEvent, waitFor } from '@testing-library/react'
import { byId, fill, opening, startAnew } from '../../../../test/page'
import { monthsIn, typedIn, typedText, ticksIn, ticksText } from './counted'
import { pointsInWords } from './in-words'

const ROUTE = 'pages/education/points/index'
const open = opening(ROUTE)

beforeEach(startAnew)

test('months and ticks survive the address, and nothing else is taken from it', () => {
  expect(typedIn(typedText({ home: '24', insured: '36' }))).toEqual({ home: '24', insured: '36' })
  expect(typedIn('__proto__.1~home.~x~insured.-1')).toEqual({ home: '', insured: '-1' })
  expect(ticksIn(ticksText(['zone', 'owns']))).toEqual(['owns', 'zone'])
  expect(ticksIn('none')).toEqual([])
})

test.each([['0', 0], ['600', 600], ['601', undefined], ['-1', undefined], ['1.5', undefined], ['', undefined], [undefined, undefined]] as const)('months typed as %s are %s', (text, months) => {
  expect(monthsIn(text)).toBe(months)
})

test('points are written as short as they are exact', () => {
  expect([6000, 6240, 10595, 5].map((one) => pointsInWords(one, 'en'))).toEqual(['60', '62.4', '105.95', '0.05'])
  expect(pointsInWords(10595, 'pt')).toBe('105,95')
})

test('typing months changes the sum; the lines of last year say what is short', async () => {
  await open({ city: 'shenzhen', at: 'sz-longgang', stage: 'primary', hukou: 'none', home: 'leased' })
  expect(byId('points-total')).toHaveTextContent(/^60 points$/)
  fireEvent.input(byId('months-home')!, { target: { value: '24' } })
  await fill('months-insured', '36')
  expect(byId('points-total')).toHaveTextContent('62.4 points')
  expect(byId('points-lines')).toHaveTextContent('Line 66.35: 3.95 short')
  expect(byId('points-lines')).toHaveTextContent('2025')
  await waitFor(() => expect(byId('points-more')).toHaveTextContent('+18.8 points'))
  await waitFor(() => expect(byId('sources')).toBeInTheDocument())
})

test.each([
  [{ at: 'sz-guangming', hukou: 'permits' }, true],
  [{ at: 'sz-nanshan', hukou: 'permits' }, false],
])('the hint on homes names registration only where it can be chosen: %j', async (params, isThere) => {
  await open({ city: 'shenzhen', stage: 'primary', ...params })
  expect(byId('home')).toHaveTextContent('Rented, registered lease')
  expect(byId('home-registered') !== null).toBe(isThere)
  expect(/choose residence registration/.test(document.body.textContent ?? '')).toBe(isThere)
  expect(/ask the district/.test(document.body.textContent ?? '')).toBe(!isThere)
})

test('half a month is refused beside its field, and the rest stays', async () => {
  await open({ city: 'shenzhen', at: 'sz-longgang', stage: 'primary', hukou: 'none', home: 'leased', months: 'home.24' })
  await fill('months-insured', '1.5')
  expect(document.body).toHaveTextContent('A whole number from 0 to 600, please')
  expect(byId('points-total')).toHaveTextContent('61.2 points')
})

test.each([{ city: 'foshan' }, { city: 'shenzhen', at: 'other' }])('where no rule was found nothing is counted: %j', async (params) => {
  await open(params as Record<string, string>)
  expect(byId('not-known')).toHaveTextContent('was not found')
  expect(byId('points-total')).toBeNull()
  expect(byId('ask-here')).toHaveAttribute('href', 'tel:12345')
})
