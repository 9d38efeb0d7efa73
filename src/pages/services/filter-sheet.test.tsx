/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BRIDGE, LAND, SKETCH, SKETCH_PLACES } from '@/domain/region/bay-sketch'
import { LOCALES } from '@/domain/locale/locale'
import { REGIONS } from '@/catalog'
import { useSettings } from '@/stores'
import { byId, openRoute, press, startAnew } from '../../../test/page'
import { ALL, FilterSheet } from './filter-sheet'

const nothing = () => undefined

beforeEach(startAnew)

test.each(LOCALES)('the names of all places find room on the sketch in %s', (locale) => {
  useSettings.getState().choose({ locale })
  const { container } = render(<FilterSheet region={ALL} count={1} onRegion={nothing} onClose={nothing} />)
  expect(container.querySelector('.map')).not.toHaveClass('is-numbered')
})

test('every place of the catalogue but the nine cities together is on the sketch, inside its edges', () => {
  expect(Object.keys(SKETCH_PLACES).sort()).toEqual(REGIONS.filter((one) => one !== 'guangdong').sort())
  const numbers = (path: string) => path.match(/-?\d+ -?\d+/g)!.map((pair) => pair.split(' ').map(Number) as [number, number])
  for (const [x, y] of [...numbers(LAND), ...numbers(BRIDGE), ...Object.values(SKETCH_PLACES).map(({ x, y }) => [x, y] as const)]) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(SKETCH.width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(SKETCH.height)
  }
})

test('a place narrows the list and stands in the address; the whole area takes it back', async () => {
  openRoute('pages/services/index')
  const all = byId('found')!.textContent
  await press('filter')
  await press('filter-region-macao')
  expect(byId('found')!.textContent).not.toBe(all)
  expect(location.search).toBe('?region=macao')
  await press('filters-done')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(byId('filter')).toHaveTextContent('Macao')
  expect(byId('filter')).toHaveAccessibleName(/Place and who I am: Macao/)
  await press('filter')
  await press('filter-region-all')
  expect(byId('found')!.textContent).toBe(all)
  expect(location.search).toBe('')
})

test('where is one question: one group, in which arrow keys go on from the whole area to the sketch', async () => {
  openRoute('pages/services/index', { region: 'guangdong' })
  await press('filter')
  expect(screen.getAllByRole('radiogroup').filter((one) => byId('filters')!.contains(one))).toHaveLength(1)
  expect(byId('filter-region-guangdong')).toHaveAttribute('aria-checked', 'true')
  byId('filter-region-guangdong')!.focus()
  await userEvent.keyboard('{ArrowRight}')
  const [first] = Object.keys(SKETCH_PLACES)
  expect(byId(`filter-region-${first}`)).toHaveFocus()
  expect(location.search).toBe(`?region=${first}`)
})

test('an address that names area and place opens narrowed, one that names nonsense opens whole', () => {
  const { unmount } = openRoute('pages/services/index', { area: 'health', region: 'macao' })
  expect(byId('filter-area-health')).toHaveAttribute('aria-checked', 'true')
  expect(byId('filter')).toHaveTextContent('Macao')
  unmount()
  openRoute('pages/services/index', { area: '__proto__', region: 'atlantis' })
  expect(byId('filter-area-all')).toHaveAttribute('aria-checked', 'true')
})
