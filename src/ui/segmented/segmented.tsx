import { Box, Pressable } from '../host'
import { Icon } from '../icon/icon'
import './segmented.scss'

export interface SegmentedControlProps<T extends string> {
  id: string
  /** What is chosen, for screen readers. */
  label: string
  /** Two to five, of a word or two. */
  choices: readonly { value: T; label: string }[]
  chosen: T | ''
  onChoose: (value: T) => void
}

/** Width of a word in its own font size: a Chinese letter is as wide as it is high, others about 0.58 of that. */
const emsOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter >= '\u2e80' ? 1 : 0.58), 0)

/** Room that a choice needs beside its word: its tick and the space at its sides. */
const AROUND = 2.4

/** One of a few, side by side in equal parts; below each other where the longest word would not have room. */
export function SegmentedControl<T extends string>({ id, label, choices, chosen, onChoose }: SegmentedControlProps<T>) {
  const entry = Math.max(choices.findIndex(({ value }) => value === chosen), 0)
  const row = choices.length * (Math.max(...choices.map((one) => emsOf(one.label))) + AROUND)
  return (
    <Box id={id} className="segmented" style={{ '--row': `${row.toFixed(1)}em` }} role="radiogroup" label={label}>
      {choices.map(({ value, label: text }, index) => (
        <Pressable
          key={value}
          id={`${id}-${value}`}
          className={value === chosen ? 'segment is-chosen' : 'segment'}
          choice={{ kind: 'radio', isChosen: value === chosen, isEntry: index === entry }}
          onTap={() => onChoose(value)}
        >
          {value === chosen && <Icon name="check" className="segment-tick" />}
          {text}
        </Pressable>
      ))}
    </Box>
  )
}
