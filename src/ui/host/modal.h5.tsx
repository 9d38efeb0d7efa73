/** The same panel as `modal.tsx`, for a browser: focus goes in, stays in and comes back, and the page behind stands still. */
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ModalProps } from './modal-types'
import './modal.scss'

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])'

/** It and all around it are drawn: a view may hide a control from everyone. */
function isDrawn(control: HTMLElement): boolean {
  const view = control.ownerDocument.defaultView!
  for (let at: HTMLElement | null = control; at; at = at.parentElement) if (view.getComputedStyle(at).display === 'none') return false
  return view.getComputedStyle(control).visibility !== 'hidden'
}

/** Of the controls in a panel the two at which Tab would leave it. */
function ends(panel: HTMLElement): [HTMLElement, HTMLElement] | undefined {
  const all = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.tabIndex >= 0 && isDrawn(one))
  return all.length > 0 ? [all[0]!, all[all.length - 1]!] : undefined
}

/** What scrolls behind the panel: the document, or the box that a page of the app scrolls in. Returns how to let it go. */
function lockBehind(panel: HTMLElement): () => void {
  const view = panel.ownerDocument.defaultView!
  let at = panel.parentElement
  while (at?.parentElement && !/auto|scroll/.test(view.getComputedStyle(at).overflowY)) at = at.parentElement
  const behind = at ?? panel.ownerDocument.documentElement
  const before = behind.style.overflowY
  behind.style.overflowY = 'hidden'
  return () => {
    behind.style.overflowY = before
  }
}

function keepInside(event: KeyboardEvent, panel: HTMLElement): void {
  const active = panel.ownerDocument.activeElement
  const [first, last] = ends(panel) ?? [panel, panel]
  const isLeaving = event.shiftKey ? active === first || active === panel : active === last
  if (!isLeaving) return
  event.preventDefault()
  ;(event.shiftKey ? last : first).focus()
}

export function Modal({ id, className, title, onClose, children }: ModalProps) {
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = panel.current!
    const { activeElement: opener } = element.ownerDocument
    const letGo = lockBehind(element)
    // A field inside may have taken the focus already.
    if (!element.contains(opener)) element.focus({ preventScroll: true })
    return () => {
      letGo()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') keepInside(event, panel.current!)
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    // Of two panels only the one in front closes.
    event.stopPropagation()
    onClose?.()
  }

  return (
    <div className="modal">
      {/* A press beside the panel would take the focus out of it. */}
      <div className="modal-scrim" onMouseDown={(event) => event.preventDefault()} onClick={onClose} />
      <div ref={panel} id={id} className={`modal-panel ${className}`} role="dialog" aria-modal aria-label={title} tabIndex={-1} onKeyDown={onKeyDown}>
        {children}
      </div>
    </div>
  )
}
