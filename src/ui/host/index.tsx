/**
 * The few elements everything else is made of, drawn with Taro's components. `index.h5.tsx` draws the same with plain
 * HTML, which is lighter and brings a browser's own keyboard, focus and semantics (docs/decisions/0002-host-elements.md).
 */
import { Button, Input, Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { ROLE } from './role'
import type { BoxProps, Described, HeadingProps, PressableProps, TextInputProps } from './types'
import './host.scss'

type Attributes = Record<string, string | boolean>

/** Only what is set: every attribute named is sent to the page, even an empty one. */
function described({ role, label, isHidden, isLive }: Described): Attributes {
  const attributes: Attributes = {}
  if (role) attributes[ROLE] = role
  if (label) attributes['aria-label'] = label
  if (isHidden) attributes['aria-hidden'] = true
  if (isLive) attributes['aria-live'] = 'polite'
  return attributes
}

export function Box({ children, role, label, isHidden, isLive, ...rest }: BoxProps) {
  return (
    <View {...rest} {...described({ role, label, isHidden, isLive })}>
      {children}
    </View>
  )
}

export function Words({ children, className }: PropsWithChildren<{ className?: string }>) {
  return <Text className={className}>{children}</Text>
}

export function Heading({ children, level: _level, ...rest }: HeadingProps) {
  return (
    <View {...rest} {...described({ role: 'heading' })}>
      {children}
    </View>
  )
}

export function Pressable({ children, onTap, href, choice, openType, onAgree, className, label, id, style }: PressableProps) {
  const attributes = described({ role: choice?.kind ?? (href ? 'link' : 'button'), label })
  if (choice) attributes['aria-checked'] = choice.isChosen
  if (openType) {
    return (
      <Button
        id={id}
        style={style}
        className={`pressable native${className ? ` ${className}` : ''}`}
        hoverClass="is-pressed"
        openType={openType}
        onClick={onTap}
        onAgreePrivacyAuthorization={onAgree}
        {...attributes}
      >
        {children}
      </Button>
    )
  }
  return (
    <View id={id} style={style} className={`pressable${className ? ` ${className}` : ''}`} hoverClass="is-pressed" onClick={onTap} {...attributes}>
      {children}
    </View>
  )
}

export function TextInput({ id, label, value, placeholder, maxLength = 200, isFocused, className, onText, onSubmit }: TextInputProps) {
  return (
    <Input
      id={id}
      className={className}
      value={value}
      placeholder={placeholder}
      maxlength={maxLength}
      focus={isFocused}
      confirmType="search"
      onInput={(event) => onText(event.detail.value)}
      onConfirm={(event) => onSubmit?.(event.detail.value)}
      {...{ 'aria-label': label }}
    />
  )
}

export type { BoxProps, HeadingProps, PressableProps, TextInputProps } from './types'
