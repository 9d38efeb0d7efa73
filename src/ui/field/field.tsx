import type { ReactNode } from 'react'
import { Box, Label, Pressable, Words, type ControlProps } from '../host'
import { Icon } from '../icon/icon'
import './field.scss'

/** What every field says of itself. */
export interface FieldWords {
  id: string
  label: string
  /** In words whether it must be filled in, such as "optional"; stands beside the label. */
  need?: string
  /** How to fill it in, said before it is. */
  hint?: string
  /** What is wrong and how to mend it, as a sentence. What was typed stays. */
  error?: string
  isDisabled?: boolean
}

export interface FieldProps extends FieldWords {
  /** Several controls under one label, such as a button on either side of a number. */
  isGroup?: boolean
  children: ReactNode
}

/** The frame of a field: label and hint above the control, the error below it. */
export function Field({ id, label, need, hint, error, isDisabled, isGroup, children }: FieldProps) {
  const words = (
    <>
      {label}
      {need && <Words className="field-need"> {need}</Words>}
    </>
  )
  return (
    <Box
      id={isGroup ? id : undefined}
      className={`field${error ? ' has-error' : ''}${isDisabled ? ' is-disabled' : ''}`}
      role={isGroup ? 'group' : undefined}
      label={isGroup ? [label, need, error, hint].filter(Boolean).join(', ') : undefined}
    >
      {isGroup ? (
        <Box className="field-label">{words}</Box>
      ) : (
        <Label controlId={id} className="field-label">
          {words}
        </Label>
      )}
      {hint && (
        <Box id={`${id}-hint`} className="field-hint">
          {hint}
        </Box>
      )}
      {children}
      <Box id={`${id}-error`} className="field-error" isLive>
        {error && <Icon name="caution" className="field-error-icon" />}
        {error}
      </Box>
    </Box>
  )
}

/** Of a field's words, those that its control is tied to. */
export const control = ({ id, label, need, hint, error, isDisabled }: FieldWords): ControlProps => ({
  id,
  className: 'field-control',
  label: need ? `${label}, ${need}` : label,
  hint,
  error,
  isDisabled,
})

export interface ControlBoxProps {
  id: string
  /** Stands before the control, such as a currency. */
  before?: string
  /** Stands after it, such as a unit. */
  after?: string
  isList?: boolean
  /** Says what the button does that empties the field; without it there is none. */
  clearLabel?: string
  onClear?: () => void
  children: ReactNode
}

/** The box that a control stands in, with what stands beside it. */
export function ControlBox({ id, before, after, isList, clearLabel, onClear, children }: ControlBoxProps) {
  const unit = (text: string) => (
    <Box id={`${id}-unit`} className="field-unit">
      {text}
    </Box>
  )
  return (
    <Box className="field-line">
      <Box className={isList ? 'field-box is-list' : 'field-box'}>
        {before && unit(before)}
        {children}
        {after && unit(after)}
      </Box>
      {clearLabel && (
        <Pressable id={`${id}-clear`} className="field-clear" label={clearLabel} onTap={onClear}>
          <Icon name="clear" />
        </Pressable>
      )}
    </Box>
  )
}
