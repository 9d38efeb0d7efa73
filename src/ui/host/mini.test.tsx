/** @jest-environment jsdom */
/** What mini programs draw, which the tests of pages and components do not see: those are drawn for a browser. */
import { render } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { Pressable } from './index'
import { Modal } from './modal'

const seen = (selector: string) => document.querySelector(selector)!
const isHidden = (selector: string) => seen(selector).getAttribute('aria-hidden')

/** What Taro hangs a page on. */
const Root = ({ id, children }: { id?: string; children?: ReactNode }) => createElement('root', { id }, children)

/** A page among others that are open, with a panel deep inside it. */
function Pages({ hasPanel }: { hasPanel: boolean }) {
  return (
    <div>
      <Root>
        <div id="page">
          <div id="lead">
            Words
            <div id="button" />
            <div id="decoration" aria-hidden />
            {hasPanel && (
              <Modal id="panel" className="sheet" title="Fees">
                <div id="inside" />
              </Modal>
            )}
          </div>
          <div id="list" />
          <div id="news" aria-live="polite" />
        </div>
      </Root>
      <Root id="other-page" />
    </div>
  )
}

describe('a panel', () => {
  test('takes the rest of its page from screen readers, and gives it back', () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { rerender } = render(<Pages hasPanel />)
    expect(['#button', '#list'].map(isHidden)).toEqual(['true', 'true'])
    expect(['#page', '#lead', '.modal', '#panel', '#inside', '#news', '#other-page'].map(isHidden)).toEqual(Array(7).fill(null))
    rerender(<Pages hasPanel={false} />)
    expect(['#button', '#list'].map(isHidden)).toEqual([null, null])
    expect(isHidden('#decoration')).toBe('true')
    // React knows no element of this name.
    error.mockRestore()
  })

  test('says that it is all there is, and stops the finger beside it', () => {
    render(
      <Modal id="panel" className="sheet" title="Fees">
        <div />
      </Modal>,
    )
    expect(seen('#panel')).toHaveAttribute('aria-modal', 'true')
    expect(seen('#panel')).toHaveAttribute('aria-role', 'dialog')
    expect(seen('.modal-scrim')).toHaveAttribute('catchmove', 'true')
  })
})

describe('a button with an action of the host', () => {
  test('hands it over', () => {
    render(<Pressable openType="share">Share</Pressable>)
    expect(seen('taro-button')).toHaveAttribute('opentype', 'share')
  })

  test('does nothing while it is off', () => {
    render(
      <Pressable openType="share" isDisabled>
        Share
      </Pressable>,
    )
    expect(seen('.pressable')).toHaveAttribute('aria-disabled', 'true')
    expect(document.querySelector('[opentype]')).toBeNull()
  })
})
