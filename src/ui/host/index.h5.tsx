/** The same elements as `index.tsx`, as plain HTML: real links, buttons, headings and fields. */
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type {
  BoxProps,
  ControlProps,
  Described,
  HeadingProps,
  LabelProps,
  MomentInputProps,
  OneOfProps,
  PressableProps,
  TextAreaProps,
  TextInputProps,
  WordsProps,
} from './types'
export { phrased } from './phrased'
import './host.scss'
import './web.scss'

const described = ({ role, label, isHidden, isLive }: Described) => ({
  role,
  'aria-label': label,
  'aria-hidden': isHidden || undefined,
  'aria-live': isLive ? ('polite' as const) : undefined,
})

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Inside a group of which one is chosen, the arrow keys go round and choose; Home and End go to its ends. */
function moveChoice(event: KeyboardEvent<HTMLElement>) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio], [role=tab]')]
  const at = items.findIndex((one) => one.contains(event.target as Node))
  const step = STEPS[event.key] ?? 0
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : (at + step + items.length) % items.length
  if (at < 0 || to === at) return
  event.preventDefault()
  items[to]!.focus()
  items[to]!.click()
}

export function Box({ children, role, label, isHidden, isLive, ...rest }: BoxProps) {
  const hasArrows = role === 'radiogroup' || role === 'tablist'
  return (
    <div {...rest} {...described({ role, label, isHidden, isLive })} onKeyDown={hasArrows ? moveChoice : undefined}>
      {children}
    </div>
  )
}

export function Words({ children, className, language }: WordsProps) {
  return (
    <span className={className} lang={language}>
      {children}
    </span>
  )
}

export function Heading({ children, level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  // The title takes the focus when its page opens, so that keys scroll it and screen readers start there.
  return (
    <Tag {...rest} tabIndex={level === 1 ? -1 : undefined}>
      {children}
    </Tag>
  )
}

const classOf = (className?: string, isDisabled?: boolean) => ['pressable', className, isDisabled && 'is-disabled'].filter(Boolean).join(' ')

export function Pressable({ children, onTap, href, opensOutside, choice, isCurrent, isDisabled, controls, className, label, language, id, style }: PressableProps) {
  const shared = {
    id,
    style,
    lang: language,
    className: classOf(className, isDisabled),
    'aria-label': label,
    'aria-controls': controls,
    'aria-current': isCurrent ? ('page' as const) : choice?.kind === 'action' && choice.isChosen ? true : undefined,
  }
  if (href && !opensOutside) {
    // A plain click stays in the app; with a modifier key the browser opens its own tab.
    const stay = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      onTap?.()
    }
    return (
      <a href={href} onClick={stay} {...shared}>
        {children}
      </a>
    )
  }
  if (href) {
    return (
      <a href={href} target={href.startsWith('http') ? '_blank' : undefined} rel="noopener noreferrer" onClick={onTap} {...shared}>
        {children}
      </a>
    )
  }
  const option = choice?.kind === 'action' ? undefined : choice
  return (
    <button
      type="button"
      onClick={isDisabled ? undefined : onTap}
      {...shared}
      aria-disabled={isDisabled || undefined}
      role={option?.kind}
      {...(option && { [option.kind === 'tab' ? 'aria-selected' : 'aria-checked']: option.isChosen })}
      tabIndex={choice?.isEntry === false ? -1 : undefined}
    >
      {children}
    </button>
  )
}

export function Label({ controlId, className, children }: LabelProps) {
  return (
    <label htmlFor={controlId} className={className}>
      {children}
    </label>
  )
}

/** Ties a control to the words around it, which its frame draws. */
function tied({ id, className, hint, unit, error, isDisabled }: ControlProps) {
  const ids = [error && `${id}-error`, unit && `${id}-unit`, hint && `${id}-hint`].filter(Boolean)
  return {
    id,
    className,
    disabled: isDisabled,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  }
}

const KINDS = {
  search: { type: 'search', enterKeyHint: 'search' },
  text: { type: 'text' },
  whole: { type: 'text', inputMode: 'numeric' },
  decimal: { type: 'text', inputMode: 'decimal' },
} as const

export function TextInput(props: TextInputProps) {
  const { kind = 'search', label, value, placeholder, maxLength = 200, isFocused, onText, onSubmit, onLeave } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFocused) field.current?.focus()
  }, [isFocused])
  return (
    <input
      ref={field}
      {...tied(props)}
      {...KINDS[kind]}
      autoComplete="off"
      aria-label={kind === 'search' ? label : undefined}
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => onText(event.target.value)}
      onBlur={onLeave}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onSubmit?.(event.currentTarget.value)}
    />
  )
}

export function TextArea(props: TextAreaProps) {
  const { value, placeholder, maxLength = 1000, onText, onLeave } = props
  return (
    <textarea
      {...tied(props)}
      rows={3}
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => onText(event.target.value)}
      onBlur={onLeave}
    />
  )
}

/** A browser tells of every digit of a year: 0002, 0020 and 0202 come before 2026. */
const isBegun = (text: string) => text.startsWith('0')

export function MomentInput(props: MomentInputProps) {
  const { kind, value, min, max, onText } = props
  const [begun, setBegun] = useState<string>()
  const change = (text: string) => {
    const isHalf = kind === 'date' && isBegun(text)
    setBegun(isHalf ? text : undefined)
    if (!isHalf) onText(text)
  }
  return (
    <input {...tied(props)} type={kind} value={begun ?? value} min={min} max={max} onChange={(event) => change(event.target.value)} onBlur={() => setBegun(undefined)} />
  )
}

/** The browser's own list lies unseen over the chosen words, because it would cut them off at the end of its one line. */
export function OneOf(props: OneOfProps) {
  const { className, choices, value, placeholder, onChoose } = props
  const chosen = choices.find((one) => one.value === value)
  return (
    <>
      <div className={`${className}${chosen ? '' : ' is-empty'}`} aria-hidden>
        {chosen?.label ?? placeholder}
      </div>
      <select {...tied(props)} className="unseen-list" value={chosen ? value : ''} onChange={(event) => onChoose(event.target.value)}>
        {!chosen && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </>
  )
}

export type { BoxProps, ControlProps, HeadingProps, PressableProps, TextInputProps } from './types'
