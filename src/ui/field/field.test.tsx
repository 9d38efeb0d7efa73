/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { ChoiceField } from './choice-field'
import { DateField, TimeField } from './date-field'
import { MoneyField, NumberField } from './number-field'
import { LongTextField, TextField } from './text-field'

const nothing = () => undefined
const box = (name: string | RegExp = 'Weight') => screen.getByRole('textbox', { name })

describe('the frame', () => {
  test('its label leads to the control, with what is needed', async () => {
    render(<TextField id="x" label="Weight" need="(optional)" value="" onText={nothing} />)
    await userEvent.click(screen.getByText('Weight'))
    expect(box('Weight (optional)')).toHaveFocus()
  })

  test('hint, unit and error describe the control, the error first', () => {
    render(<NumberField id="x" label="Weight" hint="On the tag" unit="kg" error="Digits only" value="7 kilos" onText={nothing} />)
    expect(box()).toHaveAccessibleDescription('Digits only kg On the tag')
    expect(box()).toBeInvalid()
  })

  test('a control without an error is not called wrong', () => {
    render(<TextField id="x" label="Weight" value="" onText={nothing} />)
    expect(box()).toBeValid()
    expect(box()).not.toHaveAttribute('aria-describedby')
  })

  test('the place of the error is watched before there is one, so that it is read when it comes', () => {
    const field = (error?: string) => <TextField id="x" label="Weight" error={error} value="" onText={nothing} />
    const { rerender } = render(field())
    const place = document.getElementById('x-error')!
    expect(place).toHaveAttribute('aria-live', 'polite')
    rerender(field('Digits only'))
    expect(document.getElementById('x-error')).toBe(place)
    expect(place).toHaveTextContent('Digits only')
  })
})

describe('what is typed', () => {
  function Typed({ field: Typing }: { field: typeof NumberField }) {
    const [text, setText] = useState('')
    return <Typing id="x" label="Weight" error={/^\d*$/.test(text) ? undefined : 'Digits only'} value={text} onText={setText} />
  }

  test.each(['7 kilos', '１２', '1,250.50', '-'])('%j stays as it is, right or wrong', async (text) => {
    render(<Typed field={NumberField} />)
    await userEvent.type(box(), text)
    expect(box()).toHaveValue(text)
  })

  test('brings up the keys for it', () => {
    render(
      <>
        <NumberField id="a" label="Days" value="" onText={nothing} />
        <NumberField id="b" label="Weight" hasDecimals value="" onText={nothing} />
        <MoneyField id="c" label="Spent" currency="HK$" value="" onText={nothing} />
      </>,
    )
    expect(['Days', 'Weight', 'Spent'].map((name) => box(name).getAttribute('inputmode'))).toEqual(['numeric', 'decimal', 'decimal'])
  })

  test('is checked when the reader leaves, and submitted with Enter', async () => {
    const [onLeave, onSubmit] = [jest.fn(), jest.fn()]
    render(<TextField id="x" label="Weight" value="7" onText={nothing} onLeave={onLeave} onSubmit={onSubmit} />)
    await userEvent.type(box(), '{Enter}')
    expect(onSubmit).toHaveBeenCalledWith('7')
    expect(onLeave).not.toHaveBeenCalled()
    await userEvent.tab()
    expect(onLeave).toHaveBeenCalledTimes(1)
  })

  test('may have several lines', async () => {
    const onText = jest.fn()
    render(<LongTextField id="x" label="Weight" value="" onText={onText} />)
    await userEvent.type(box(), '{Enter}')
    expect(onText).toHaveBeenCalledWith('\n')
  })

  test('cannot be changed in a field that is off', async () => {
    const onText = jest.fn()
    render(<TextField id="x" label="Weight" value="7" isDisabled onText={onText} />)
    await userEvent.type(box(), '8')
    expect(box()).toBeDisabled()
    expect(onText).not.toHaveBeenCalled()
  })
})

describe('a day', () => {
  const day = (props: Partial<Parameters<typeof DateField>[0]>) => (
    <DateField id="x" label="Day" value="2026-11-22" shown="22 Nov" placeholder="Choose" clearLabel="Clear the day" onText={nothing} {...props} />
  )

  test('is the browser’s own field, with its limits', () => {
    render(day({ min: '2026-01-01', max: '2026-12-31' }))
    expect(screen.getByLabelText('Day')).toMatchObject({ type: 'date', value: '2026-11-22', min: '2026-01-01', max: '2026-12-31' })
  })

  test('is cleared by a button, which is there only when there is something to clear', async () => {
    const onText = jest.fn()
    const { rerender } = render(day({ onText }))
    await userEvent.click(screen.getByRole('button', { name: 'Clear the day' }))
    expect(onText).toHaveBeenCalledWith('')
    for (const none of [{ value: '' }, { isDisabled: true }, { clearLabel: undefined }]) {
      rerender(day(none))
      expect(screen.queryByRole('button')).toBeNull()
    }
  })

  test('has a time beside it', () => {
    render(<TimeField id="x" label="Time" value="06:30" shown="06:30" placeholder="Choose" onText={nothing} />)
    expect(screen.getByLabelText('Time')).toMatchObject({ type: 'time', value: '06:30' })
  })
})

describe('one of a long list', () => {
  const choices = [
    { value: 'a', label: 'Lo Wu' },
    { value: 'b', label: 'Futian' },
  ]
  const list = (chosen: string, onChoose = nothing as (value: string) => void) => (
    <ChoiceField id="x" label="Point" choices={choices} chosen={chosen} placeholder="Choose one" error={chosen ? undefined : 'Choose a point'} onChoose={onChoose} />
  )

  test('says that none is chosen, and what is wrong with that', () => {
    render(list(''))
    expect(screen.getByRole('combobox', { name: 'Point' })).toHaveDisplayValue('Choose one')
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription('Choose a point')
    expect(screen.getByRole('option', { name: 'Choose one' })).toBeDisabled()
  })

  test('shows the chosen one in words that may take two lines, and reads it once', () => {
    render(list('b'))
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Futian')
    expect(screen.queryByRole('option', { name: 'Choose one' })).toBeNull()
    expect(screen.getByText('Futian', { selector: 'div' })).toHaveAttribute('aria-hidden', 'true')
  })

  test('tells the choice by its value', async () => {
    const onChoose = jest.fn()
    render(list('', onChoose))
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Lo Wu')
    expect(onChoose).toHaveBeenCalledWith('a')
  })
})

test('a year that is being typed stays in the field, and is told when it is whole', () => {
  const told: string[] = []
  render(<DateField id="x" label="Day" value="2025-11-22" shown="" placeholder="" onText={(text) => told.push(text)} />)
  const day = screen.getByLabelText('Day')
  for (const text of ['0002-11-22', '0020-11-22', '0202-11-22']) {
    fireEvent.change(day, { target: { value: text } })
    expect(day).toHaveValue(text)
  }
  expect(told).toEqual([])
  fireEvent.change(day, { target: { value: '2026-11-22' } })
  expect(told).toEqual(['2026-11-22'])
  fireEvent.change(day, { target: { value: '0002-11-22' } })
  fireEvent.blur(day)
  expect(day).toHaveValue('2025-11-22')
})
