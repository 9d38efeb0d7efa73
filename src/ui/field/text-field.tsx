import { TextArea, TextInput } from '../host'
import { control, ControlBox, Field, type FieldWords } from './field'

export interface TextFieldProps extends FieldWords {
  value: string
  placeholder?: string
  maxLength?: number
  onText: (text: string) => void
  onSubmit?: (text: string) => void
  /** The reader went on to something else: the time to say what is wrong. */
  onLeave?: () => void
}

/** A line of text. */
export function TextField({ value, placeholder, maxLength, onText, onSubmit, onLeave, ...words }: TextFieldProps) {
  return (
    <Field {...words}>
      <ControlBox id={words.id}>
        <TextInput
          {...control(words)}
          kind="text"
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          onText={onText}
          onSubmit={onSubmit}
          onLeave={onLeave}
        />
      </ControlBox>
    </Field>
  )
}

/** Text of several lines. */
export function LongTextField({ value, placeholder, maxLength, onText, onLeave, ...words }: Omit<TextFieldProps, 'onSubmit'>) {
  const { className, ...tied } = control(words)
  return (
    <Field {...words}>
      <ControlBox id={words.id}>
        <TextArea {...tied} className={`${className} is-long`} value={value} placeholder={placeholder} maxLength={maxLength} onText={onText} onLeave={onLeave} />
      </ControlBox>
    </Field>
  )
}
