/**
 * The few elements everything else is made of, drawn with Taro's components. `index.h5.tsx` draws the same with plain
 * HTML, which is lighter and brings a browser's own keyboard, focus and semantics (docs/decisions/0002-host-elements.md).
 */
import { Button, Input, Picker, Text, Textarea, View } from '@tarojs/components'
import { described, nameOf } from './described'
import type { BoxProps, HeadingProps, LabelProps, OneOfProps, PressableProps, TextAreaProps, TextInputProps, WordsProps } from './types'
export { phrased } from './phrased'
import './host.scss'

export function Box({ children, role, label, isHidden, isLive, ...rest }: BoxProps) {
  return (
    <View {...rest} {...described({ role, label, isHidden, isLive })}>
      {children}
    </View>
  )
}

export function Words({ children, className }: WordsProps) {
  return <Text className={className}>{children}</Text>
}

export function Heading({ children, level: _level, ...rest }: HeadingProps) {
  return (
    <View {...rest} {...described({ role: 'heading' })}>
      {children}
    </View>
  )
}

export function Pressable({ children, onTap, href, choice, isDisabled, openType, onAgree, className, label, id, style }: PressableProps) {
  const attributes = described({ role: (choice?.kind === 'action' ? 'radio' : choice?.kind) ?? (href ? 'link' : 'button'), label })
  if (choice) attributes[choice.kind === 'tab' ? 'aria-selected' : 'aria-checked'] = choice.isChosen
  if (isDisabled) attributes['aria-disabled'] = true
  // The host's own action cannot be stopped, so a button that is off is drawn without it.
  if (openType && !isDisabled) {
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
  const touched = isDisabled ? { hoverClass: 'none' } : { hoverClass: 'is-pressed', onClick: onTap }
  return (
    <View id={id} style={style} className={['pressable', className, isDisabled && 'is-disabled'].filter(Boolean).join(' ')} {...touched} {...attributes}>
      {children}
    </View>
  )
}

export function Label({ className, children }: LabelProps) {
  return <View className={className}>{children}</View>
}

/** Attributes of what is typed into. */
function typed(props: TextAreaProps) {
  const { id, className, value, placeholder, isDisabled, onText, onLeave } = props
  return {
    id,
    className,
    value,
    placeholder,
    ...(isDisabled && { disabled: true }),
    ...(onLeave && { onBlur: onLeave }),
    onInput: (event: { detail: { value: string } }) => onText(event.detail.value),
    'aria-label': nameOf(props),
  }
}

const KINDS = {
  search: { confirmType: 'search' },
  text: {},
  whole: { type: 'number' },
  decimal: { type: 'digit' },
} as const

export function TextInput(props: TextInputProps) {
  const { kind = 'search', maxLength = 200, isFocused, onSubmit } = props
  return <Input {...typed(props)} {...KINDS[kind]} maxlength={maxLength} focus={isFocused} onConfirm={(event) => onSubmit?.(event.detail.value)} />
}

/** Alipay counts the letters below it if it is not told to leave that. */
export function TextArea(props: TextAreaProps) {
  return <Textarea {...typed(props)} maxlength={props.maxLength ?? 1000} autoHeight showCount={false} />
}

export function OneOf(props: OneOfProps) {
  const { id, className, choices, value, placeholder, isDisabled, onChoose } = props
  const index = choices.findIndex((one) => one.value === value)
  const shown = choices[index]?.label
  return (
    <Picker
      className="field-picker"
      mode="selector"
      range={choices.map(({ label }) => label)}
      value={Math.max(index, 0)}
      disabled={isDisabled}
      onChange={(event) => onChoose(choices[Number(event.detail.value)]!.value)}
    >
      <View id={id} className={`${className}${shown ? '' : ' is-empty'}`} {...described({ role: 'button', label: nameOf(props, shown ?? placeholder) })}>
        {shown ?? placeholder}
      </View>
    </Picker>
  )
}

export { MomentInput } from './moment'
export type { BoxProps, ControlProps, HeadingProps, PressableProps, TextInputProps } from './types'
