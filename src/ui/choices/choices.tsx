import { Box, Pressable, type PressableProps } from '../host'
import { Icon } from '../icon/icon'
import './choices.scss'

export interface Choice<T extends string> {
  value: T
  label: string
  /** Language of the label, where it is not the page's. */
  language?: string
}

export interface ChoicesProps<T extends string> {
  id: string
  /** What is chosen, for screen readers. */
  label: string
  choices: Choice<T>[]
  chosen: readonly T[]
  /** Any number, or exactly one. */
  allowsMany?: boolean
  /** A choice takes its question away. */
  isFinal?: boolean
  /** On one line that scrolls, where the row is a filter above a list. */
  isRow?: boolean
  onChoose: (value: T) => void
}

/** More than this, and the row scrolls in every text size: wrapped, it would fill the screen. */
const MOST_WRAPPED = 8

const classOf = (isRow: boolean | undefined, count: number) => (isRow ? `choices is-row${count > MOST_WRAPPED ? ' is-long' : ''}` : 'choices')

type ChipProps = Required<Pick<PressableProps, 'id' | 'choice' | 'onTap'>> & { label: string; language?: string }

/** One chip of a group. */
export function Chip({ label, choice, ...rest }: ChipProps) {
  return (
    <Pressable className={choice.isChosen ? 'choice is-chosen' : 'choice'} choice={choice} {...rest}>
      {choice.isChosen && <Icon name="check" className="choice-tick" />}
      {label}
    </Pressable>
  )
}

/** Chips to choose from; the chosen ones carry a tick, so colour is not the only sign. */
export function Choices<T extends string>({ id, label, choices, chosen, allowsMany, isFinal, isRow, onChoose }: ChoicesProps<T>) {
  const entry = Math.max(
    choices.findIndex(({ value }) => chosen.includes(value)),
    0,
  )
  return (
    <Box id={id} className={classOf(isRow, choices.length)} role={allowsMany || isFinal ? 'group' : 'radiogroup'} label={label}>
      {choices.map(({ value, label: text, language }, index) => {
        const isChosen = chosen.includes(value)
        return (
          <Chip
            key={value}
            id={`${id}-${value}`}
            label={text}
            language={language}
            choice={allowsMany || isFinal ? { kind: isFinal ? 'action' : 'checkbox', isChosen } : { kind: 'radio', isChosen, isEntry: index === entry }}
            onTap={() => onChoose(value)}
          />
        )
      })}
    </Box>
  )
}
