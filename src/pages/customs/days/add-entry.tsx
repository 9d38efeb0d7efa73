import { useState } from 'react'
import { PLACES, type Movement, type Place } from '@/domain/stay/movement'
import { dayIn, formatDay, type CivilDate } from '@/domain/time/civil'
import { formatTime, timeOfDay } from '@/domain/time/time-of-day'
import { useI18n } from '@/i18n'
import { useStays } from '@/stores'
import { Box, Button, Card, DateField, SegmentedControl, TimeField } from '@/ui'
import { daysMessages } from './locales'

const WAYS = ['in', 'out'] as const

/** Types in one entry or exit. A browser lets any text be typed as a day: what is none is asked for again. */
export function AddEntry({ today, onSay }: { today: CivilDate; onSay: (message: string) => void }) {
  const { t, locale } = useI18n(daysMessages)
  const add = useStays((store) => store.add)
  const [way, setWay] = useState<Movement['way']>('in')
  const [place, setPlace] = useState<Place>('mainland')
  const [typed, setTyped] = useState<string>(today)
  const day = dayIn(typed)
  const [time, setTime] = useState('')

  const save = () => {
    if (!day) return
    const movement: Movement = { way, place, day, ...(time && { time }) }
    add([movement])
    onSay(t('days.added', { what: t(`days.did.${way}`, { place: t(`days.place.${place}`) }), date: formatDay(movement.day, locale) }))
    // Who came in goes out next.
    setWay(way === 'in' ? 'out' : 'in')
    setTime('')
  }
  return (
    <Card>
      <Box className="days-padded stack">
        <SegmentedControl id="way" label={t('days.way')} choices={WAYS.map((value) => ({ value, label: t(`days.way.${value}`) }))} chosen={way} onChoose={setWay} />
        <SegmentedControl id="place" label={t('days.where')} choices={PLACES.map((value) => ({ value, label: t(`days.place.${value}`) }))} chosen={place} onChoose={setPlace} />
        <DateField id="day" label={t('days.day')} value={typed} shown={day ? formatDay(day, locale) : ''} placeholder={t('days.chooseDay')} onText={setTyped} />
        <TimeField
          id="time"
          label={t('days.time')}
          need={t('days.optional')}
          hint={t('days.timeHint')}
          value={time}
          shown={time && formatTime(timeOfDay(time), locale)}
          placeholder={t('days.chooseTime')}
          clearLabel={t('days.clearTime')}
          onText={setTime}
        />
        <Button id="add" kind="main" isDisabled={!day} onTap={save}>
          {t('days.add')}
        </Button>
      </Box>
    </Card>
  )
}
