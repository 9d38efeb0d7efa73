/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Button } from '../button/button'
import { Dialog } from '../dialog/dialog'
import { Sheet } from './sheet'

function Opener({ canRefuse = true }: { canRefuse?: boolean }) {
  const [open, setOpen] = useState<'sheet' | 'dialog'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <Button onTap={() => setOpen('sheet')}>Open</Button>
      <Button onTap={() => setOpen('dialog')}>Ask</Button>
      {open === 'sheet' && (
        <Sheet id="sheet" title="Fees" closeLabel="Close" onClose={close} foot={<Button>Last</Button>}>
          <Button>First</Button>
        </Sheet>
      )}
      {open === 'dialog' && (
        <Dialog id="dialog" title="Sure?" onClose={canRefuse ? close : undefined}>
          <Button onTap={close}>Yes</Button>
        </Dialog>
      )}
    </>
  )
}
const button = (name: string) => screen.getByRole('button', { name })
const scrim = () => document.querySelector('.modal-scrim')!

test('the focus goes in and comes back to what opened it', async () => {
  render(<Opener />)
  await userEvent.click(button('Open'))
  const sheet = screen.getByRole('dialog', { name: 'Fees' })
  expect(sheet).toHaveAttribute('aria-modal', 'true')
  expect(sheet).toHaveFocus()
  await userEvent.click(button('Close'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(button('Open')).toHaveFocus()
})

test('Tab goes round inside, in both directions', async () => {
  render(<Opener />)
  await userEvent.click(button('Open'))
  const seen: (string | null)[] = []
  for (let presses = 0; presses < 4; presses++) {
    await userEvent.tab()
    seen.push(document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent)
  }
  expect(seen).toEqual(['Close', 'First', 'Last', 'Close'])
  await userEvent.tab({ shift: true })
  expect(button('Last')).toHaveFocus()
})

test('Shift and Tab do not leave by the panel itself', async () => {
  render(<Opener />)
  await userEvent.click(button('Open'))
  await userEvent.tab({ shift: true })
  expect(button('Last')).toHaveFocus()
})

test.each([
  ['the Escape key', () => userEvent.keyboard('{Escape}')],
  ['a tap beside it', () => userEvent.click(scrim())],
])('%s closes it', async (_, act) => {
  render(<Opener />)
  await userEvent.click(button('Open'))
  await act()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(button('Open')).toHaveFocus()
})

test.each([
  ['of the document', () => document.documentElement, ''],
  ['in a box of its own', () => document.getElementById('scroller')!, 'scroll'],
] as const)('the page behind, %s, stands still while it is open', async (_, behind, before) => {
  render(
    <div id="scroller" style={before ? { overflowY: before } : undefined}>
      <Opener />
    </div>,
  )
  await userEvent.click(button('Open'))
  expect(behind().style.overflowY).toBe('hidden')
  await userEvent.keyboard('{Escape}')
  expect(behind().style.overflowY).toBe(before)
})

test('a question that must be answered stays, and keeps the focus', async () => {
  render(<Opener canRefuse={false} />)
  await userEvent.click(button('Ask'))
  await userEvent.keyboard('{Escape}')
  await userEvent.click(scrim())
  expect(screen.getByRole('dialog', { name: 'Sure?' })).toHaveFocus()
  await userEvent.click(button('Yes'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('one that may be refused is, by the Escape key', async () => {
  render(<Opener />)
  await userEvent.click(button('Ask'))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what nobody sees is no way out', async () => {
  render(
    <Sheet id="sheet" title="Fees" closeLabel="Close" onClose={() => {}}>
      <div style={{ display: 'none' }}>
        <Button>Unseen</Button>
      </div>
    </Sheet>,
  )
  await userEvent.tab()
  await userEvent.tab()
  expect(button('Close')).toHaveFocus()
})
