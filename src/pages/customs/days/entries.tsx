import type { Movement } from '@/domain/stay/movement'
import { writeRecords } from '@/domain/stay/read-records'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { formatTime, timeOfDay } from '@/domain/time/time-of-day'
import { useI18n } from '@/i18n'
import { copyText } from '@/platform/clipboard'
import { useStays } from '@/stores'
import { Box, Button, Buttons, Card, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { MoreButton } from '../../more-button'
import { UndoNotice } from '../../undo-notice'
import { useGrowing } from '../../use-growing'
import { daysMessages } from './locales'

const FIRST = 6
const STEP = 20

interface EntriesProps {
  today: CivilDate
  /** The entry that was taken away last: it may have been the only one. */
  removed?: Movement
  onRemove: (movement: Movement | undefined) => void
  onSay: (message: string) => void
}

/** What was typed or imported, newest first; one tap takes an entry away, and it can be brought back. */
export function Entries({ today, removed, onRemove, onSay }: EntriesProps) {
  const { t, locale } = useI18n(daysMessages)
  const { movements, remove, add } = useStays()
  const newest = [...movements].reverse()
  const { shown, next, grow } = useGrowing(newest.length, FIRST, STEP)
  const copyAll = async () => onSay(t((await copyText(writeRecords(movements))) === 'copied' ? 'days.copied' : 'days.copyFailed'))
  const bringBack = () => {
    if (removed) add([removed])
    onRemove(undefined)
  }
  if (movements.length === 0 && !removed) return null
  return (
    <Section id="entries" title={t('days.entries', { count: movements.length })}>
      <Box className="stack">
        {removed && (
          <UndoNotice id="removed" undoId="bring-back" undo={t('days.bringBack')} onUndo={bringBack}>
            {t('days.removed')}
          </UndoNotice>
        )}
        {movements.length > 0 && (
          <Card hasRows>
            {newest.slice(0, shown).map((movement) => {
              const { way, place, day, time } = movement
              const when = dotted([formatDay(day, locale), time && formatTime(timeOfDay(time), locale), day > today && t('days.isPlanned')])
              return (
                <ListItem
                  key={`${way} ${place} ${day} ${time}`}
                  id={`entry-${way}-${place}-${day}${time ? `-${time.replace(':', '')}` : ''}`}
                  title={t(`days.did.${way}`, { place: t(`days.place.${place}`) })}
                  note={when}
                  sign="clear"
                  signLabel={t('days.remove')}
                  onTap={() => {
                    remove(movement)
                    onRemove(movement)
                  }}
                />
              )
            })}
          </Card>
        )}
        <MoreButton next={next} onTap={grow} />
        <Buttons>
          <Button id="copy-all" icon="copy" onTap={() => void copyAll()}>
            {t('days.copy')}
          </Button>
        </Buttons>
      </Box>
    </Section>
  )
}
