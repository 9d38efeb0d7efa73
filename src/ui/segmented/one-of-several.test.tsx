/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Choices } from '../choices/choices'
import { Tabs } from '../tabs/tabs'
import { SegmentedControl } from './segmented'

const choices = ['a', 'b', 'c'].map((value) => ({ value, label: `The ${value}` }))

function Segments({ start }: { start: string }) {
  const [chosen, setChosen] = useState(start)
  return <SegmentedControl id="x" label="Order" choices={choices} chosen={chosen} onChoose={setChosen} />
}
function Chips({ start }: { start: string }) {
  const [chosen, setChosen] = useState(start)
  return <Choices id="x" label="Order" choices={choices} chosen={[chosen]} onChoose={setChosen} />
}
function Views({ start }: { start: string }) {
  const [chosen, setChosen] = useState(start)
  return (
    <Tabs id="x" label="Order" tabs={choices} chosen={chosen} onChoose={setChosen}>
      {`Here is ${chosen}`}
    </Tabs>
  )
}

describe.each([
  ['segments', Segments, 'radio'],
  ['chips', Chips, 'radio'],
  ['tabs', Views, 'tab'],
] as const)('%s', (_, Group, role) => {
  const item = (value: string) => screen.getByRole(role, { name: `The ${value}` })
  const state = role === 'tab' ? 'aria-selected' : 'aria-checked'
  const chosen = () => screen.getAllByRole(role).filter((one) => one.getAttribute(state) === 'true')

  test('the Tab key enters at the chosen one and leaves with the next press', async () => {
    render(
      <>
        <Group start="b" />
        <button type="button">After</button>
      </>,
    )
    await userEvent.tab()
    expect(item('b')).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus()
    await userEvent.tab({ shift: true })
    expect(item('b')).toHaveFocus()
  })

  test.each([
    ['{ArrowRight}', 'c'],
    ['{ArrowDown}', 'c'],
    ['{ArrowLeft}', 'a'],
    ['{ArrowUp}', 'a'],
    ['{ArrowRight}{ArrowRight}', 'a'],
    ['{ArrowLeft}{ArrowLeft}', 'c'],
    ['{Home}', 'a'],
    ['{End}', 'c'],
    ['{Control>}{ArrowRight}{/Control}', 'b'],
    ['x', 'b'],
  ])('%s moves and chooses at once', async (keys, value) => {
    render(<Group start="b" />)
    await userEvent.tab()
    await userEvent.keyboard(keys)
    expect(item(value)).toHaveFocus()
    expect(chosen()).toEqual([item(value)])
  })

  test('a press chooses', async () => {
    render(<Group start="b" />)
    await userEvent.click(item('a'))
    expect(chosen()).toEqual([item('a')])
  })
})

test('where none is chosen the Tab key enters at the first, and chooses nothing yet', async () => {
  render(<Segments start="" />)
  await userEvent.tab()
  expect(screen.getByRole('radio', { name: 'The a' })).toHaveFocus()
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
})

test('chips of which many may be chosen are each reached by the Tab key, and arrows choose nothing', async () => {
  const onChoose = jest.fn()
  render(<Choices id="x" label="Who" choices={choices} chosen={[]} allowsMany onChoose={onChoose} />)
  await userEvent.tab()
  await userEvent.tab()
  expect(screen.getByRole('checkbox', { name: 'The b' })).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  expect(onChoose).not.toHaveBeenCalled()
})

test('a tab says which panel it shows, and the panel has its name', async () => {
  render(<Views start="a" />)
  await userEvent.click(screen.getByRole('tab', { name: 'The c' }))
  const panel = screen.getByRole('tabpanel', { name: 'The c' })
  expect(panel).toHaveTextContent('Here is c')
  expect(screen.getByRole('tab', { selected: true })).toHaveAttribute('aria-controls', panel.id)
})
