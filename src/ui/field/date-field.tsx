import { MomentInput } from '../host'
import { control, ControlBox, Field, type FieldWords } from './field'

export interface DateFieldProps extends FieldWords {
  /** `2026-11-22`; empty while none is chosen. */
  value: string
  /** The day as the reader's language writes it; a browser writes its own. */
  shown: string
  /** What to do, shown in mini programs while none is chosen. */
  placeholder: string
  /** First and last day that may be chosen. A browser lets others be typed: check them. */
  min?: string
  max?: string
  /** What the button says that empties the field; without it there is none. */
  clearLabel?: string
  onText: (text: string) => void
}

/** A time is `06:30`, on the 24-hour clock. */
export type TimeFieldProps = DateFieldProps

function MomentField({ kind, value, shown, placeholder, min, max, clearLabel, onText, ...words }: DateFieldProps & { kind: 'date' | 'time' }) {
  const canClear = value !== '' && !words.isDisabled
  const moment = { kind, value, shown, placeholder, min, max, onText }
  return (
    <Field {...words}>
      <ControlBox id={words.id} clearLabel={canClear ? clearLabel : undefined} onClear={() => onText('')}>
        <MomentInput {...control(words)} {...moment} />
      </ControlBox>
    </Field>
  )
}

/** A day. */
export function DateField(props: DateFieldProps) {
  return <MomentField kind="date" {...props} />
}

/** A time of day. */
export function TimeField(props: TimeFieldProps) {
  return <MomentField kind="time" {...props} />
}
