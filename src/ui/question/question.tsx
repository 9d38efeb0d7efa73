import { Box, phrased } from '../host'
import { Choices, type Choice } from '../choices/choices'
import { ChoiceField } from '../field/choice-field'
import './question.scss'

export interface QuestionProps<T extends string> {
  id: string
  label: string
  /** How to tell, where it is not plain. */
  hint?: string
  options: Choice<T>[]
  /** Drawn as a list though only the chosen one is there yet: the others follow. */
  isList?: boolean
  /** Empty while it is not answered. */
  chosen: T | ''
  /** Stands in a long list while nothing is chosen. */
  placeholder: string
  onChoose: (value: T) => void
}

/** More than this are looked over better in a list than as chips. */
const MOST_CHIPS = 12

/** A question with one answer out of several, all in sight where they are few. */
export function Question<T extends string>({ id, label, hint, options, isList, chosen, placeholder, onChoose }: QuestionProps<T>) {
  if (isList || options.length > MOST_CHIPS) {
    return <ChoiceField id={id} label={label} hint={hint} choices={options} chosen={chosen} placeholder={placeholder} onChoose={onChoose} />
  }
  return (
    <Box className="question">
      <Box className="question-label">{phrased(label)}</Box>
      {hint && <Box className="question-hint">{hint}</Box>}
      <Choices id={id} label={hint ? `${label} ${hint}` : label} choices={options} chosen={chosen === '' ? [] : [chosen]} onChoose={onChoose} />
    </Box>
  )
}
