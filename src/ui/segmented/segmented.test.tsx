/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { SegmentedControl } from './segmented'

/** What a width of the style comes to in px, in a font of 10 px. */
const inPixels = (width: string) => {
  const [, ems, pixels] = /calc\(([\d.]+)em \+ (\d+)px\)/.exec(width)!
  return Number(ems) * 10 + Number(pixels)
}

function roomOf(labels: string[]) {
  const { unmount } = render(<SegmentedControl id="x" label="When" choices={labels.map((label) => ({ value: label, label }))} chosen="" onChoose={() => undefined} />)
  const px = (element: HTMLElement, name: string) => inPixels(element.style.getPropertyValue(name))
  const group = screen.getByRole('radiogroup')
  const room = { row: px(group, '--row'), equal: px(group, '--equal'), own: screen.getAllByRole('radio').map((one) => px(one, '--own')) }
  unmount()
  return room
}

test('words of one length need as much room in equal parts as in their own', () => {
  const { row, equal } = roomOf(['现在', '出发', '到达'])
  expect(row).toBe(equal)
  // Each word, its tick, its sides, and two gaps.
  expect(row).toBe(3 * (20 + 10 + 20) + 2 * 4)
})

test('a long word beside short ones takes from them before all go below each other', () => {
  const { row, equal, own } = roomOf(['Now', 'Leave at', 'Arrive by'])
  expect(row).toBeLessThan(equal)
  expect(own[0]).toBeLessThan(own[1]!)
  // What each takes and the gaps between are what the row needs, but for rounding.
  expect(Math.abs(own.reduce((sum, one) => sum + one, 8) - row)).toBeLessThan(2)
})
