import type { ReactNode } from 'react'
import { Box, Pressable, type PressableProps } from '../host'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './button.scss'

export interface ButtonProps extends Omit<PressableProps, 'children' | 'className' | 'style' | 'choice'> {
  /** `main` once a screen; `plain` beside it; `danger` for what cannot be taken back. */
  kind?: 'main' | 'plain' | 'danger'
  icon?: IconName
  children: ReactNode
}

export function Button({ kind = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <Pressable className={`button is-${kind}`} {...rest}>
      {icon && <Icon name={icon} className="button-icon" />}
      {children}
    </Pressable>
  )
}

/** Buttons side by side, or below each other where there is no room. */
export function Buttons({ children }: { children: ReactNode }) {
  return <Box className="buttons">{children}</Box>
}
