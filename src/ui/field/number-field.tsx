import { TextInput } from '../host'
import { control, ControlBox, Field, type FieldWords } from './field'

interface TypedNumberProps extends FieldWords {
  /** As it was typed, whatever it is: the page reads the number out of it. */
  value: string
  placeholder?: string
  onText: (text: string) => void
  onSubmit?: (text: string) => void
  onLeave?: () => void
}

export interface NumberFieldProps extends TypedNumberProps {
  /** Stands after the number, such as "kg". */
  unit?: string
  /** Shows keys with a decimal mark. */
  hasDecimals?: boolean
}

/** A number and its unit. */
export function NumberField({ value, placeholder, unit, hasDecimals, onText, onSubmit, onLeave, ...words }: NumberFieldProps) {
  const typed = { value, placeholder, onText, onSubmit, onLeave }
  return (
    <Field {...words}>
      <ControlBox id={words.id} after={unit}>
        <TextInput {...control(words)} {...typed} unit={unit} kind={hasDecimals ? 'decimal' : 'whole'} maxLength={24} />
      </ControlBox>
    </Field>
  )
}

export interface MoneyFieldProps extends TypedNumberProps {
  /** Stands before the amount, as the reader's language writes it. */
  currency: string
}

/** An amount of money. */
export function MoneyField({ value, placeholder, currency, onText, onSubmit, onLeave, ...words }: MoneyFieldProps) {
  const typed = { value, placeholder, onText, onSubmit, onLeave }
  return (
    <Field {...words}>
      <ControlBox id={words.id} before={currency}>
        <TextInput {...control(words)} {...typed} unit={currency} kind="decimal" maxLength={24} />
      </ControlBox>
    </Field>
  )
}
