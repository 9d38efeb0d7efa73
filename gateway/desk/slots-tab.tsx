import { useState } from 'react'
import { Button, Card, EmptyState, Notice, Stepper } from '@/ui'
import type { DaySlot, Offering } from './kept'
import type { DeskState } from './use-desk'
import type { Say } from './words'

/** More places at one time than any counter has. */
const MOST = 200

/** The gateway decides: a place may have been given a moment ago. */
export function SlotsTab({ desk, offering, say }: { desk: DeskState; offering: Offering; say: Say }) {
  const { t, time } = say
  const [working, setWorking] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const slots = desk.kept.days[offering.id]?.slots
  if (!slots) return <EmptyState title={t('today.notKnown')} />
  if (slots.length === 0) return <EmptyState title={t('slots.none')} />

  const change = async (slot: DaySlot, wanted: { isOpen?: boolean; capacity?: number }) => {
    setWorking(slot.id)
    setRefused(undefined)
    const reason = await desk.change(slot.id, wanted)
    setWorking(undefined)
    if (reason) setRefused(reason === 'offline' ? t('slots.offline') : t('slots.refused', { time: time(slot.start) }))
  }
  return (
    <>
      {refused && (
        <Notice kind="caution" isUrgent>
          {refused}
        </Notice>
      )}
      <div className="desk-slots">
        {slots.map((slot) => (
          <Card key={slot.id}>
            <div className="desk-slot">
              <div className="desk-slot-time">
                <strong>{time(slot.start)}</strong> {t(slot.isOpen ? 'slots.open' : 'slots.closed')}
              </div>
              <Stepper
                id={`capacity-${slot.id}`}
                label={t('slots.capacity', { time: time(slot.start) })}
                value={slot.capacity}
                min={Math.max(1, slot.taken)}
                max={MOST}
                shown={t('slots.taken', { taken: slot.taken, capacity: slot.capacity })}
                fewerLabel={t('slots.fewer', { time: time(slot.start) })}
                moreLabel={t('slots.more', { time: time(slot.start) })}
                isDisabled={working === slot.id}
                onValue={(capacity) => void change(slot, { capacity })}
              />
              <Button id={`open-${slot.id}`} label={t(slot.isOpen ? 'slots.closeOf' : 'slots.openOf', { time: time(slot.start) })} isDisabled={working === slot.id} onTap={() => void change(slot, { isOpen: !slot.isOpen })}>
                {t(slot.isOpen ? 'slots.close' : 'slots.reopen')}
              </Button>
            </div>
          </Card>
        ))}
      </div>
    </>
  )
}
