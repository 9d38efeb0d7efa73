import { useEffect, useRef, useState } from 'react'
import { Box, Pressable } from '../host'
import { Area } from '../host/area'
import './toast.scss'

export interface ToastProps {
  id: string
  /** What has happened; nothing is shown without it. */
  text?: string
  /** Counts what has happened: with another number the same text is news again, read again and given its time anew. */
  turn?: number
  /** Takes it back, or leads to it. */
  action?: { label: string; onTap: () => void }
  /** How long it stays; time does not run while a pointer or the focus rests on it. */
  seconds?: number
  /** Its time is over. */
  onEnd: () => void
}

function Shown({ id, text, action, seconds = 6, onEnd }: ToastProps) {
  const [isHeld, setHeld] = useState(false)
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  })
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => end.current(), seconds * 1000)
    return () => clearTimeout(timer)
  }, [isHeld, seconds])
  return (
    <Area className="toast" onHold={setHeld}>
      <Box className="toast-text">{text}</Box>
      {action && (
        <Pressable id={`${id}-action`} className="toast-action" onTap={action.onTap}>
          {action.label}
        </Pressable>
      )}
    </Area>
  )
}

/**
 * What has just happened, for a while. It goes by itself, so whatever it says or offers must stand somewhere else too.
 * The box around it stays so that screen readers watch it.
 */
export function Toast(props: ToastProps) {
  return (
    <Box id={props.id} role="status" isLive>
      {props.text && <Shown key={`${props.turn} ${props.text}`} {...props} />}
    </Box>
  )
}
