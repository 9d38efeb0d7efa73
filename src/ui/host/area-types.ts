import type { ReactNode } from 'react'
import type { Style } from './style-properties'

export interface AreaProps {
  id?: string
  className?: string
  style?: Style
  /** Language of the text inside, where it is not the page's (BCP 47); mini programs cannot be told. */
  language?: string
  /** Whether a finger, a pointer or the keyboard's focus rests on it. */
  onHold?: (isHeld: boolean) => void
  /**
   * A tap by finger or pointer. Screen readers and the keyboard do not know of it: what it does must also be
   * reached by a control.
   */
  onTap?: () => void
  children?: ReactNode
}
