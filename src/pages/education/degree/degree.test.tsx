/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { everyPath } from '@/domain/checker/checker'
import { recognitionsFor, whichBody } from '@/domain/degree/recognition'
import { entryOf } from '@/catalog'
import { recognitions } from '@/facts/education/degrees'
import { places } from '@/facts/education/places'
import { byId, opening, startAnew } from '../../../../test/page'

const open = opening('pages/education/degree/index')

beforeEach(startAnew)

test('no degree is sent back to where it was awarded, and for work there is always a body', () => {
  const known = [...recognitions.values()].map(({ series }) => series[0]!)
  for (const { result } of everyPath(whichBody)) {
    expect(result.to).not.toBe(result.from)
    if (result.use === 'work') expect([result, recognitionsFor(known, result).length]).toEqual([result, 1])
  }
})

test('each body leads to a record and a counter that there are', () => {
  for (const { series } of recognitions.values()) {
    const { record, place } = series[0]!.value
    if (record) expect(entryOf(record)).toBeDefined()
    if (place) expect(places.has(place)).toBe(true)
  }
})

test('a degree of Hong Kong on the Mainland costs RMB 360; a fee that was not found is said to be unknown', async () => {
  await open({ from: 'hong-kong', to: 'mainland', use: 'work' })
  expect(document.body).toHaveTextContent('RMB 360')
  await open({ from: 'mainland', to: 'hong-kong', use: 'work' })
  expect(document.body).toHaveTextContent('Not known')
})

test('steps that follow each other are numbered', async () => {
  await open({ from: 'hong-kong', to: 'mainland', use: 'work' })
  expect([...document.querySelectorAll('.timeline-badge')].map(({ textContent }) => textContent)).toEqual(['1', '2', '3', '4'])
})

test('a single step has no number', async () => {
  await open({ from: 'hong-kong', to: 'macao', use: 'work' })
  expect(document.body).toHaveTextContent('within 30 minutes')
  expect(document.querySelector('.timeline-badge')).toBeNull()
})

test('a degree from abroad for study in Hong Kong: no common rule, and whom to ask', async () => {
  await open({ from: 'abroad', to: 'hong-kong', use: 'study' })
  await waitFor(() => expect(byId('not-known')).toHaveTextContent('No common rule was found'))
})
