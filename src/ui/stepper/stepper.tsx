import { Box, Pressable } from '../host'
import { Field, type FieldWords } from '../field/field'
import './stepper.scss'

export interface StepperProps extends FieldWords {
  value: number
  min: number
  max: number
  /** The value with its unit, such as "3 days": shown, and read as it changes. */
  shown: string
  /** What the buttons do, such as "One day fewer". */
  fewerLabel: string
  moreLabel: string
  onValue: (value: number) => void
}

/** A small whole number, counted up and down. */
export function Stepper({ value, min, max, shown, fewerLabel, moreLabel, onValue, ...words }: StepperProps) {
  const { id, isDisabled } = words
  const step = (by: 1 | -1) => {
    const to = value + by
    return { isDisabled: isDisabled === true || to < min || to > max, onTap: () => onValue(to) }
  }
  return (
    <Field {...words} isGroup>
      <Box className="stepper">
        <Pressable id={`${id}-fewer`} className="stepper-button" label={fewerLabel} {...step(-1)} />
        <Box id={`${id}-value`} className="stepper-value" isLive>
          {shown}
        </Box>
        <Pressable id={`${id}-more`} className="stepper-button is-more" label={moreLabel} {...step(1)} />
      </Box>
    </Field>
  )
}
