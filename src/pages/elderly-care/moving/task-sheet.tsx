import { nameOf, type Planned } from '@/domain/checklist/moving'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Button, Buttons, Card, DateField, ListItem, LongTextField, Sheet, TextField } from '@/ui'
import { movingMessages, type MovingKey } from './locales'
import { dueText } from './words'

interface TaskSheetProps {
  task: Planned
  title: string
  today: CivilDate
  onWrite: (values: Record<string, string>) => void
  onRemove: () => void
  onClose: () => void
}

/** One task: why, where it is done, whether it is, by whom, and what to remember. */
export function TaskSheet({ task, title, today, onWrite, onRemove, onClose }: TaskSheetProps) {
  const { t, locale } = useI18n(movingMessages)
  const { link, done } = task
  const isOwn = task.title !== undefined
  return (
    <Sheet id="task" title={title} closeLabel={t('nav.close')} onClose={onClose}>
      <Box className="stack">
        {!isOwn && <Box>{t(`why.${task.id}` as MovingKey)}</Box>}
        <Box>{dueText(task, today, t, locale)}</Box>
        {link && (
          <Card>
            <ListItem id="task-open" title={t('moving.open')} href={link} onTap={() => openPage(link)} />
          </Card>
        )}
        <Buttons>
          <Button id="tick" kind={done ? 'plain' : 'main'} icon={done ? undefined : 'check'} onTap={() => onWrite({ [nameOf(task, 'done')]: done ? '' : today })}>
            {t(done ? 'moving.untick' : 'moving.tick')}
          </Button>
        </Buttons>
        {done && <DateField id="done-day" label={t('moving.doneDay')} value={done} shown={formatDay(done, locale)} placeholder={t('moving.chooseDay')} max={today} onText={(text) => text !== '' && onWrite({ [nameOf(task, 'done')]: text })} />}
        <TextField id="task-who" label={t('moving.who')} value={task.who} maxLength={12} onText={(who) => onWrite({ [nameOf(task, 'who')]: who })} />
        <LongTextField id="task-note" label={t('moving.note')} value={task.note} maxLength={120} onText={(note) => onWrite({ [nameOf(task, 'note')]: note })} />
        {isOwn && (
          <Button id="task-remove" kind="danger" onTap={onRemove}>
            {t('moving.ownRemove')}
          </Button>
        )}
      </Box>
    </Sheet>
  )
}
