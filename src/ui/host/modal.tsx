/** A panel in front of the page. `modal.h5.tsx` adds what a browser needs: the keyboard stays in it, and the page behind stands still. */
import { View } from '@tarojs/components'
import type { ModalProps } from './modal-types'
import { ROLE } from './role'
import './modal.scss'

export function Modal({ id, className, title, onClose, children }: ModalProps) {
  return (
    <View className="modal">
      <View className="modal-scrim" onClick={onClose} />
      <View id={id} className={`modal-panel ${className}`} {...{ [ROLE]: 'dialog', 'aria-label': title }}>
        {children}
      </View>
    </View>
  )
}
