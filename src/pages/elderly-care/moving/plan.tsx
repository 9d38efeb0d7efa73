import { useState, type ReactNode } from 'react'
import type { Fields } from '@/domain/checklist/fields'
import { MOST_OWN, nameOf, nextTasks, PHASES, planOf, type Phase, type Planned } from '@/domain/checklist/moving'
import { serviceCode } from '@/domain/scan/service-code'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, Button, Card, Columns, ListItem, Notice, Progress, Section } from '@/ui'
import { dotted } from '../../dotted'
import { useDrawn } from '../../use-drawn'
import { movingMessages } from './locales'
import { OwnTask } from './own-task'
import { TASKS } from './tasks'
import { TaskSheet } from './task-sheet'
import { dueText, titleOf } from './words'

/** Tasks shown above the list. */
const NEXT = 3

interface PlanProps {
  sheet: Fields
  today: CivilDate
  onWrite: (values: Record<string, string>) => void
  /** Whose plan it is. */
  situation: ReactNode
  /** What one does with the whole list. */
  children: ReactNode
}

const keyOf = (task: Planned) => nameOf(task, 'done')

/** How far one is, what comes next, and the whole list, part by part: closed, for what comes next stands above already. */
export function Plan({ sheet, today, onWrite, situation, children }: PlanProps) {
  const { t, locale } = useI18n(movingMessages)
  const isDrawn = useDrawn()
  const plan = planOf(TASKS, sheet)
  // What one has just looked at stays among them when it is done: it does not go away under one's fingers.
  const [looked, setLooked] = useState<string>()
  const undone = nextTasks(plan, NEXT)
  const left = plan.find((task) => keyOf(task) === looked && !undone.includes(task))
  const next = left ? [left, ...undone.slice(0, NEXT - 1)] : undone
  const [opened, setOpened] = useState<Phase>()
  const [shown, setShown] = useState<string>()
  const [removed, setRemoved] = useState<Planned>()
  const done = plan.filter((task) => task.done).length
  const task = plan.find((one) => keyOf(one) === shown)

  const look = (one: Planned, list: string) => {
    setShown(keyOf(one))
    if (list === 'next') setLooked(keyOf(one))
  }
  const row = (one: Planned, list: string) => {
    const note = dotted([dueText(one, today, t, locale), one.who, one.note])
    return <ListItem key={keyOf(one)} id={`${list}-${one.id}`} icon={one.done ? 'check' : undefined} title={titleOf(one, t)} note={note} onTap={() => look(one, list)} />
  }
  const add = (title: string, phase: Phase) => {
    // The same words of two phones are the same task.
    const id = serviceCode(`${phase} ${title}`)
    onWrite({ [`o.${id}.title`]: title, [`o.${id}.phase`]: phase })
    setOpened(phase)
  }
  return (
    <Columns
      asked={
        <>
          {situation}
          <Progress id="progress" label={t('moving.progress')} text={t('moving.progressText', { done, all: plan.length })} part={plan.length === 0 ? 0 : done / plan.length} />
          <Section id="next" title={t('moving.next')}>
            {undone.length === 0 && <Box>{t('moving.allDone')}</Box>}
            {next.length > 0 && <Card>{next.map((one) => row(one, 'next'))}</Card>}
          </Section>
        </>
      }
    >
      {removed && (
        <Notice
          id="task-removed"
          action={
            <Button
              id="task-undo"
              onTap={() => {
                onWrite({ [nameOf(removed, 'title')]: removed.title! })
                setRemoved(undefined)
              }}
            >
              {t('take.undo')}
            </Button>
          }
        >
          {t('moving.undone', { title: removed.title ?? '' })}
        </Notice>
      )}
      {isDrawn &&
        PHASES.map((phase) => {
          const inside = plan.filter((one) => one.phase === phase)
          const count = inside.filter((one) => one.done).length
          return inside.length === 0 ? null : (
            <Card key={phase}>
              <ListItem id={`phase-${phase}`} icon={count === inside.length ? 'check' : undefined} title={t(`phase.${phase}`)} note={t('moving.progressText', { done: count, all: inside.length })} onTap={() => setOpened(opened === phase ? undefined : phase)} />
              {opened === phase && inside.map((one) => row(one, 'task'))}
            </Card>
          )
      })}
      {isDrawn && <OwnTask isFull={plan.filter((one) => one.title !== undefined).length >= MOST_OWN} phase={opened ?? undone[0]?.phase ?? 'think'} onAdd={add} />}
      {children}
      {task && (
        <TaskSheet
          task={task}
          title={titleOf(task, t)}
          today={today}
          onWrite={onWrite}
          onRemove={() => {
            setRemoved(task)
            onWrite({ [nameOf(task, 'title')]: '' })
          }}
          onClose={() => setShown(undefined)}
        />
      )}
    </Columns>
  )
}
