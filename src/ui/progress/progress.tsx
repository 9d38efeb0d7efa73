import { Box } from '../host'
import './progress.scss'

export interface ProgressProps {
  id?: string
  /** What is going on: "Copying your data". */
  label: string
  /** How far it is, in words: "3 of 12". */
  text: string
  /** The same as a part of 1; less than 0 and more than 1 are drawn as empty and full. */
  part: number
}

/** How far something is: the words say it, the bar shows it. */
export function Progress({ id, label, text, part }: ProgressProps) {
  const width = `${Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10}%`
  return (
    <Box id={id} className="progress">
      <Box className="progress-words">
        <Box>{label}</Box>
        <Box className="progress-text">{text}</Box>
      </Box>
      <Box className="progress-track" isHidden>
        <Box className="progress-fill" style={{ width }} />
      </Box>
    </Box>
  )
}

export interface StepsProps {
  id?: string
  /** "Step 2 of 5: your permit" */
  text: string
  /** The step one is at, from 1. */
  at: number
  count: number
}

/** Which of a few steps one is at. */
export function Steps({ id, text, at, count }: StepsProps) {
  return (
    <Box id={id} className="progress">
      <Box className="progress-text">{text}</Box>
      <Box className="progress-steps" isHidden>
        {Array.from({ length: count }, (_, index) => (
          <Box key={index} className={index + 1 < at ? 'progress-step is-done' : index + 1 === at ? 'progress-step is-now' : 'progress-step'} />
        ))}
      </Box>
    </Box>
  )
}

/** Something takes a while and nobody knows how long: a sentence says what, read out when it appears. */
export function Waiting({ id, text }: { id?: string; text: string }) {
  return (
    <Box id={id} className="progress" role="status">
      <Box className="progress-text">{text}</Box>
      <Box className="progress-track" isHidden>
        <Box className="progress-fill is-unsure" />
      </Box>
    </Box>
  )
}
