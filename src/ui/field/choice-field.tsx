import { OneOf } from '../host'
import { control, ControlBox, Field, type FieldWords } from './field'

export interface ChoiceFieldProps<T extends string> extends FieldWords {
  /** Too many for chips to be looked over. */
  choices: readonly { value: T; label: string }[]
  /** Empty while none is chosen. */
  chosen: T | ''
  /** What to do, shown while none is chosen. */
  placeholder: string
  onChoose: (value: T) => void
}

/** One of a long list. */
export function ChoiceField<T extends string>({ choices, chosen, placeholder, onChoose, ...words }: ChoiceFieldProps<T>) {
  return (
    <Field {...words}>
      <ControlBox id={words.id} isList>
        <OneOf {...control(words)} choices={choices} value={chosen} placeholder={placeholder} onChoose={(value) => onChoose(value as T)} />
      </ControlBox>
    </Field>
  )
}
