/** The same elements as `index.tsx`, as plain HTML: real links, buttons, headings and fields. */
import { useEffect, useRef, type MouseEvent, type PropsWithChildren } from 'react'
import type { BoxProps, Described, HeadingProps, PressableProps, TextInputProps } from './types'
import './host.scss'

const described = ({ role, label, isHidden, isLive }: Described) => ({
  role,
  'aria-label': label,
  'aria-hidden': isHidden || undefined,
  'aria-live': isLive ? ('polite' as const) : undefined,
})

export function Box({ children, role, label, isHidden, isLive, ...rest }: BoxProps) {
  return (
    <div {...rest} {...described({ role, label, isHidden, isLive })}>
      {children}
    </div>
  )
}

export function Words({ children, className }: PropsWithChildren<{ className?: string }>) {
  return <span className={className}>{children}</span>
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

export function Pressable({ children, onTap, href, opensOutside, choice, className, label, id, style }: PressableProps) {
  const shared = { id, style, className: `pressable${className ? ` ${className}` : ''}`, 'aria-label': label }
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
  return (
    <button type="button" onClick={onTap} {...shared} role={choice?.kind} aria-checked={choice?.isChosen}>
      {children}
    </button>
  )
}

export function TextInput({ id, label, value, placeholder, maxLength = 200, isFocused, className, onText, onSubmit }: TextInputProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFocused) field.current?.focus()
  }, [isFocused])
  return (
    <input
      ref={field}
      id={id}
      className={className}
      type="search"
      enterKeyHint="search"
      autoComplete="off"
      aria-label={label}
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onSubmit?.(event.currentTarget.value)}
    />
  )
}

export type { BoxProps, HeadingProps, PressableProps, TextInputProps } from './types'
