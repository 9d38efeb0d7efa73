import type { ReactNode } from 'react'

/** What assistive technology is told of an element, the same on all three platforms. */
export interface Described {
  /** Name to read instead of the text inside. */
  label?: string
  role?: 'button' | 'link' | 'heading' | 'list' | 'listitem' | 'radio' | 'radiogroup' | 'checkbox' | 'group' | 'status' | 'alert' | 'dialog' | 'img' | 'search' | 'navigation' | 'main'
  /** Decoration: skipped by screen readers. */
  isHidden?: boolean
  /** Changes inside are read out. */
  isLive?: boolean
}

export interface BoxProps extends Described {
  id?: string
  className?: string
  /** Custom properties or sizes that depend on data; looks belong in style sheets. */
  style?: Record<string, string>
  children?: ReactNode
}

export interface HeadingProps {
  id?: string
  className?: string
  level: 1 | 2 | 3
  children?: ReactNode
}

export interface PressableProps extends Omit<BoxProps, 'role'> {
  onTap?: () => void
  /** Address of what opens, for a browser: makes it a real link there. Mini programs only call `onTap`. */
  href?: string
  /** The address opens in a new tab, and `onTap` is told without stopping it. */
  opensOutside?: boolean
  /** One of several choices, and whether it is the chosen one. */
  choice?: { kind: 'radio' | 'checkbox'; isChosen: boolean }
  /** A mini program's own action behind the tap; a browser ignores it. */
  openType?: 'share' | 'agreePrivacyAuthorization'
  /** WeChat: the person agreed to the privacy notice. */
  onAgree?: () => void
}

export interface TextInputProps {
  id: string
  label: string
  value: string
  placeholder?: string
  maxLength?: number
  isFocused?: boolean
  className?: string
  onText: (text: string) => void
  onSubmit?: (text: string) => void
}
