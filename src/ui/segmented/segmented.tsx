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

/** Width of a word in its own font size: a Chinese letter is as wide as it is high, a capital about 0.72 of that, others 0.55. */
const emsOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter >= '\u2e80' ? 1 : /[A-Z]/.test(letter) ? 0.72 : 0.55), 0)

/** The tick beside a word, in its font size. */
const TICK = 1
/** In px: room at the sides of a choice and before its word, and between choices. */
const AROUND = 20
const GAP = 4

/** Room for so many choices whose words are so wide together. */
const roomFor = (count: number, ems: number): string => `calc(${(ems + count * TICK).toFixed(1)}em + ${count * (AROUND + GAP) - GAP}px)`

/** One of a few, side by side: in equal parts, or each as wide as its word asks for; below each other where all words have no room. */
export function SegmentedControl<T extends string>({ id, label, choices, chosen, onChoose }: SegmentedControlProps<T>) {
  const entry = Math.max(choices.findIndex(({ value }) => value === chosen), 0)
  const ems = choices.map((one) => emsOf(one.label))
  const row = { '--row': roomFor(ems.length, ems.reduce((sum, one) => sum + one, 0)), '--equal': roomFor(ems.length, ems.length * Math.max(...ems)) } as const
  return (
    <Box id={id} className="segmented" style={row} role="radiogroup" label={label}>
      {choices.map(({ value, label: text }, index) => (
        <Pressable
          key={value}
          id={`${id}-${value}`}
          className={value === chosen ? 'segment is-chosen' : 'segment'}
          style={{ '--own': roomFor(1, ems[index]!) }}
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
