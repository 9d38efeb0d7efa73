import type { ReactNode } from 'react'
import { Button, Buttons } from '../button/button'
import { Box, phrased } from '../host'
import { Area } from '../host/area'
import { joined } from '../host/joined'
import { Modal } from '../host/modal'
import { fittingSize } from './fit'
import './big-text.scss'

export interface BigTextProps {
  id: string
  /** What it is for: "Show this to the driver". */
  title: string
  /** What the other person reads. */
  text: string
  /** Pairs of signs within its Chinese words, for hosts that have no dictionary (`host/joined`). */
  words?: string
  /** Language of that text (BCP 47): screen readers speak it, and the shapes of Chinese characters follow it. */
  language: string
  /** The same in one's own language, small. */
  caption?: string
  /** What else one can do with the words. */
  action?: ReactNode
  closeLabel: string
  onClose: () => void
}

/** Words to show to another person, over the whole screen and as large as they fit. */
export function BigText({ id, title, text: given, words, language, caption, action, closeLabel, onClose }: BigTextProps) {
  const text = joined(given, words)
  return (
    <Modal id={id} className="big-text" title={title} onClose={onClose}>
      <Box className="big-text-title">{phrased(title)}</Box>
      <Area className="big-text-words" language={language} style={{ '--fit': `${Math.round(fittingSize(text) * 1000) / 1000}` }}>
        {phrased(text)}
      </Area>
      {caption && <Box className="big-text-caption">{caption}</Box>}
      <Buttons>
        {action}
        <Button id={`${id}-close`} icon="clear" onTap={onClose}>
          {closeLabel}
        </Button>
      </Buttons>
    </Modal>
  )
}
