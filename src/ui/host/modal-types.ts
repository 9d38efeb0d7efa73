import type { ReactNode } from 'react'

export interface ModalProps {
  id: string
  /** Look of the panel. */
  className: string
  /** What it is called when it opens. */
  title: string
  /** A tap beside the panel and the Escape key ask for this; without it the panel must be answered. */
  onClose?: () => void
  children: ReactNode
}
