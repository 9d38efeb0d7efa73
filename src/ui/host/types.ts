import type { ReactNode } from 'react'
import type { Style } from './style-properties'

/** In a browser the arrow keys move and choose inside a `radiogroup` and a `tablist`. */
export type Role =
  | 'button'
  | 'link'
  | 'heading'
  | 'list'
  | 'listitem'
  | 'radio'
  | 'radiogroup'
  | 'checkbox'
  | 'group'
  | 'tab'
  | 'tablist'
  | 'tabpanel'
  | 'status'
  | 'alert'
  | 'dialog'
  | 'img'
  | 'search'
  | 'navigation'
  | 'main'

/** What assistive technology is told of an element, the same on all three platforms. */
export interface Described {
  /** Name to read instead of the text inside. */
  label?: string
  role?: Role
  /** Decoration: skipped by screen readers. */
  isHidden?: boolean
  /** Changes inside are read out. */
  isLive?: boolean
}

export interface BoxProps extends Described {
  id?: string
  className?: string
  /** Custom properties or sizes that depend on data; looks belong in style sheets. */
  style?: Style
  children?: ReactNode
}

export interface WordsProps {
  className?: string
  /** Their language, where it is not the page's (BCP 47); mini programs cannot be told. */
  language?: string
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
  /**
   * One of several choices, and whether it is the chosen one. `isEntry`: where the Tab key of a browser enters a group whose
   * arrow keys do the rest; exactly one of such a group has it, and those of other groups leave it out.
   * An `action` takes its question away: a button, since arrow keys must not choose it while one looks around.
   */
  choice?: { kind: 'radio' | 'checkbox' | 'tab' | 'action'; isChosen: boolean; isEntry?: boolean }
  /** The page one is on, among links to pages; a browser says so. */
  isCurrent?: boolean
  /** Language of the words inside, where it is not the page's (BCP 47); mini programs cannot be told. */
  language?: string
  /** Cannot be used now. It keeps the focus, so that a reader who reaches a limit is not thrown out of the place. */
  isDisabled?: boolean
  /** Id of what this shows or changes. */
  controls?: string
  /** A mini program's own action behind the tap; a browser ignores it. */
  openType?: 'share' | 'agreePrivacyAuthorization'
  /** WeChat: the person agreed to the privacy notice. */
  onAgree?: () => void
}

/** The words that lead to a control: pressing them goes there. */
export interface LabelProps {
  /** Id of the control. */
  controlId: string
  className?: string
  children?: ReactNode
}

/**
 * A control in a frame that shows its label, hint, unit and error: a browser ties it to these by the ids `<id>-hint`, `<id>-unit`
 * and `<id>-error`; mini programs have no such tie, so that all of them are read as its name.
 */
export interface ControlProps {
  id: string
  className?: string
  /** All that the frame's label says. */
  label: string
  hint?: string
  unit?: string
  error?: string
  isDisabled?: boolean
}

export interface TextInputProps extends ControlProps {
  value: string
  /** What is typed, and so which keys are shown. `search` has no visible label. */
  kind?: 'search' | 'text' | 'whole' | 'decimal'
  placeholder?: string
  maxLength?: number
  isFocused?: boolean
  onText: (text: string) => void
  onSubmit?: (text: string) => void
  /** The reader went on to something else. */
  onLeave?: () => void
}

export type TextAreaProps = Omit<TextInputProps, 'kind' | 'isFocused' | 'onSubmit'>

export interface MomentInputProps extends ControlProps {
  kind: 'date' | 'time'
  /** `2026-11-22` or `06:30`; empty while nothing is chosen. */
  value: string
  /** The value as it is written for the reader. A browser writes its own. */
  shown: string
  /** Stands where the value will be. */
  placeholder: string
  min?: string
  max?: string
  onText: (text: string) => void
}

export interface OneOfProps extends ControlProps {
  choices: readonly { value: string; label: string }[]
  /** Empty while nothing is chosen. */
  value: string
  /** Stands where the choice will be. */
  placeholder: string
  onChoose: (value: string) => void
}
