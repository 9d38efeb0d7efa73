/**
 * A panel in front of the page. A screen reader finds nothing but it, and a finger moves nothing behind it. `modal.h5.tsx` adds what only a
 * browser has: the focus, which no script can give to an element of a mini program (docs/decisions/0006-look-and-views.md).
 */
import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { hideAround } from './hide-around'
import type { ModalProps } from './modal-types'
import { ROLE } from './role'
import './modal.scss'

export function Modal({ id, className, title, onClose, children }: ModalProps) {
  const whole = useRef<Parameters<typeof hideAround>[0]>(null)
  useEffect(() => hideAround(whole.current!), [])
  return (
    <View ref={whole} className="modal">
      <View className="modal-scrim" catchMove onClick={onClose} />
      <View id={id} className={`modal-panel is-native ${className}`} {...{ [ROLE]: 'dialog', 'aria-label': title, 'aria-modal': true }}>
        {children}
      </View>
    </View>
  )
}
