import type { ReactNode } from 'react'
import { Box, Heading, phrased, Pressable } from '../host'
import { Modal } from '../host/modal'
import { Icon } from '../icon/icon'
import './sheet.scss'

export interface SheetProps {
  id: string
  title: string
  /** Name of the button that closes it. */
  closeLabel: string
  onClose: () => void
  /** Actions that stay in sight below what scrolls. */
  foot?: ReactNode
  children: ReactNode
}

/** More of one thing without leaving the page: details, filters, a choice. It closes without doing anything. */
export function Sheet({ id, title, closeLabel, onClose, foot, children }: SheetProps) {
  return (
    <Modal id={id} className="sheet" title={title} onClose={onClose}>
      <Box className="sheet-head">
        <Heading level={2} className="sheet-title">
          {phrased(title)}
        </Heading>
        <Pressable id={`${id}-close`} className="sheet-close" label={closeLabel} onTap={onClose}>
          <Icon name="clear" />
        </Pressable>
      </Box>
      <Box className="sheet-body">{children}</Box>
      {foot && <Box className="sheet-foot">{foot}</Box>}
    </Modal>
  )
}
