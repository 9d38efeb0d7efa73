/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { useState } from 'react'
import type { ExampleText } from '../example'
import { MapSketch } from './map-sketch'
import { examples } from './map-sketch.examples'
import { coveredBy, hasRoom } from './room'

const MARKERS = [
  { id: 'b', label: 'Macao', x: 120, y: 250, state: 'Closed now' },
  { id: 'a', label: 'Hong Kong', x: 120, y: 40 },
  { id: 'c', label: 'Zhuhai', x: 120, y: 140 },
]

function Map() {
  const [chosen, setChosen] = useState<string>()
  return <MapSketch id="map" label="Cities" width={320} height={300} layers={[{ id: 'land', kind: 'land', path: 'M0 0H320V300Z' }]} markers={MARKERS} wide={[{ id: 'all', label: 'Everywhere' }]} chosen={chosen} onChoose={setChosen} />
}
const radios = () => within(screen.getByRole('radiogroup', { name: 'Cities' })).getAllByRole('radio')

test('what is wider and the places are one group of named buttons, each there once, in the order given', () => {
  render(<Map />)
  expect(screen.getAllByRole('radiogroup')).toHaveLength(1)
  expect(radios().map((one) => one.getAttribute('aria-label') ?? one.textContent)).toEqual(['Everywhere', 'Macao, Closed now', 'Hong Kong', 'Zhuhai'])
})

test('one is chosen by a tap and by the keyboard, whose arrows go round over both', async () => {
  render(<Map />)
  const chosen = () => radios().flatMap((one) => (one.getAttribute('aria-checked') === 'true' ? [one.id] : []))
  expect(chosen()).toEqual([])
  await userEvent.tab()
  expect(radios()[0]).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(chosen()).toEqual(['map-all'])
  await userEvent.keyboard('{ArrowDown}')
  expect(chosen()).toEqual(['map-b'])
  await userEvent.click(radios()[3]!)
  expect(chosen()).toEqual(['map-c'])
  await userEvent.keyboard('{ArrowRight}')
  expect(chosen()).toEqual(['map-all'])
  await userEvent.keyboard('{ArrowUp}')
  expect(chosen()).toEqual(['map-c'])
  expect(radios().map((one) => one.tabIndex)).toEqual([-1, -1, -1, 0])
})

test.each(['zh-Hans', 'zh-Hant', 'en', 'pt'] as const)('names of the example find room in %s, and those of the crowded one do not', (locale) => {
  const isNumbered = examples.examples.map(({ Draw }) => {
    const { container, unmount } = render(<Draw say={(text: ExampleText) => text[locale]} look={{ theme: 'light', contrast: 'auto', textSize: 'standard' }} />)
    const found = container.querySelector('.is-numbered') !== null
    unmount()
    return found
  })
  expect(isNumbered).toEqual([false, false, true])
})

describe('room', () => {
  const far = { label: 'A', x: 40, y: 40 }

  test('is there for places far from each other and from the edges', () => {
    expect(hasRoom([far, { label: 'B', x: 40, y: 120 }], 320, 300)).toBe(true)
    expect(hasRoom([], 320, 300)).toBe(true)
  })

  test.each([
    ['above each other', { label: 'B', x: 40, y: 60 }],
    ['over the right edge', { label: 'A long name indeed', x: 250, y: 200 }],
    ['over the left edge', { label: 'Long name', x: 40, y: 200, side: 'left' as const }],
    ['over the lower edge', { label: 'B', x: 200, y: 296 }],
  ])('is not there %s', (_, place) => {
    expect(hasRoom([far, place], 320, 300)).toBe(false)
  })

  test('does not depend on the order, and less text never needs more', () => {
    const place = fc.record({ label: fc.string({ maxLength: 12 }), x: fc.integer({ min: 0, max: 320 }), y: fc.integer({ min: 0, max: 300 }), side: fc.constantFrom('left' as const, 'right' as const, 'above' as const, 'below' as const) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), (places) => {
        expect(hasRoom([...places].reverse(), 320, 300)).toBe(hasRoom(places, 320, 300))
        if (hasRoom(places, 320, 300)) expect(hasRoom(places.map((one) => ({ ...one, label: '' })), 320, 300)).toBe(true)
      }),
    )
  })

  test('a finger finds 44 px at least, on every side', () => {
    for (const side of ['left', 'right', 'above', 'below'] as const) {
      const { left, right, top, bottom } = coveredBy({ label: '澳門', x: 100, y: 100, side }, 0.9)
      expect(right - left).toBeGreaterThanOrEqual(44)
      expect(bottom - top).toBeGreaterThanOrEqual(44)
    }
  })
})
