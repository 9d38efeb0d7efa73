import { useState } from 'react'
import { PHASES, type Phase } from '@/domain/checklist/moving'
import { useI18n } from '@/i18n'
import { Box, Button, ChoiceField, Section, TextField } from '@/ui'
import { movingMessages } from './locales'

interface OwnTaskProps {
  isFull: boolean
  /** The part that is open: where a task is most likely wanted. */
  phase: Phase
  onAdd: (title: string, phase: Phase) => void
}

/** A task that the app does not know. */
export function OwnTask({ isFull, phase, onAdd }: OwnTaskProps) {
  const { t } = useI18n(movingMessages)
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<Phase>()
  const add = () => {
    if (title.trim() === '' || isFull) return
    onAdd(title.trim(), chosen ?? phase)
    setTitle('')
  }
  return (
    <Section id="own-task" title={t('moving.own')}>
      <Box className="stack">
        <TextField id="own-title" label={t('moving.ownTitle')} error={isFull && title !== '' ? t('moving.ownFull') : undefined} value={title} maxLength={60} onText={setTitle} onSubmit={add} />
        <ChoiceField id="own-phase" label={t('moving.ownPhase')} choices={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))} chosen={chosen ?? phase} placeholder="" onChoose={setChosen} />
        <Button id="own-add" isDisabled={title.trim() === '' || isFull} onTap={add}>
          {t('moving.ownAdd')}
        </Button>
      </Box>
    </Section>
  )
}
