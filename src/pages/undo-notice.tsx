import type { ReactNode } from 'react'
import { Button, Notice } from '@/ui'

interface UndoNoticeProps {
  id: string
  undoId: string
  undo: string
  onUndo: () => void
  children: ReactNode
}

/** Says what was taken away; one tap brings it back. */
export const UndoNotice = ({ id, undoId, undo, onUndo, children }: UndoNoticeProps) => (
  <Notice id={id} action={<Button id={undoId} onTap={onUndo}>{undo}</Button>}>
    {children}
  </Notice>
)
