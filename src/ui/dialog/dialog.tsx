import type { ReactNode } from 'react'
import { Heading, phrased } from '../host'
import { Modal } from '../host/modal'
import './dialog.scss'

export interface DialogProps {
  id: string
  title: string
  /** Makes "no answer" an answer: the Escape key and a tap beside it. Without it only the buttons inside lead on. */
  onClose?: () => void
  children: ReactNode
}

/** A question that comes before anything else on the page. */
export function Dialog({ id, title, onClose, children }: DialogProps) {
  return (
    <Modal id={id} className="dialog" title={title} onClose={onClose}>
      <Heading level={2} className="dialog-title">
        {phrased(title)}
      </Heading>
      {children}
    </Modal>
  )
}
