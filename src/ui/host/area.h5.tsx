/** The same box as `area.tsx`, for a browser. */
import { useRef } from 'react'
import type { AreaProps } from './area-types'

export function Area({ language, onHold, onTap, children, ...rest }: AreaProps) {
  // A pointer may go while the focus stays, and the other way round.
  const held = useRef({ pointer: false, focus: false })
  const hold = (by: 'pointer' | 'focus', isHeld: boolean) => {
    held.current[by] = isHeld
    onHold?.(held.current.pointer || held.current.focus)
  }
  return (
    <div
      {...rest}
      lang={language}
      onClick={onTap}
      onMouseEnter={() => hold('pointer', true)}
      onMouseLeave={() => hold('pointer', false)}
      onFocus={() => hold('focus', true)}
      onBlur={() => hold('focus', false)}
    >
      {children}
    </div>
  )
}
