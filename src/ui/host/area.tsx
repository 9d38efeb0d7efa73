/** A box that notices more than others do. */
import { View } from '@tarojs/components'
import type { AreaProps } from './area-types'

export function Area({ language: _language, onHold, onTap, children, ...rest }: AreaProps) {
  const touches = onHold && { onTouchStart: () => onHold(true), onTouchEnd: () => onHold(false), onTouchCancel: () => onHold(false) }
  return (
    <View {...rest} {...touches} {...(onTap && { onClick: onTap })}>
      {children}
    </View>
  )
}
