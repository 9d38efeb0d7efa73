import { dayIn, formatDay } from '@/domain/time/civil'
import { PLACES } from '@/domain/checklist/moving'
import { useI18n } from '@/i18n'
import { Box, DateField, SegmentedControl, TextField } from '@/ui'
import { movingMessages } from './locales'

interface SituationProps {
  value: (name: string) => string
  onWrite: (values: Record<string, string>) => void
}

/** What decides which tasks there are, and the day from which they are counted; all of it can wait. */
export function SituationForm({ value, onWrite }: SituationProps) {
  const { t, locale } = useI18n(movingMessages)
  const day = dayIn(value('day'))
  const one = <Value extends string>(name: string, label: string, values: readonly Value[], say: (value: Value) => string) => (
    <Box>
      <Box className="moving-label">{label}</Box>
      <SegmentedControl id={name} label={label} choices={values.map((choice) => ({ value: choice, label: say(choice) }))} chosen={value(name) as Value} onChoose={(choice) => onWrite({ [name]: choice })} />
    </Box>
  )
  return (
    <Box className="stack">
      {one('from', t('moving.from'), PLACES, (place) => t(`moving.place.${place}`))}
      {one('to', t('moving.to'), PLACES, (place) => t(`moving.place.${place}`))}
      {value('from') !== '' && value('from') === value('to') && <Box id="same-place">{t('moving.samePlace')}</Box>}
      {one('into', t('moving.into'), ['home', 'flat'] as const, (into) => t(`moving.into.${into}`))}
      {one('allowance', t('moving.allowance'), ['yes', 'no'] as const, (answer) => t(`moving.${answer}`))}
      {one('medicines', t('moving.medicines'), ['yes', 'no'] as const, (answer) => t(`moving.${answer}`))}
      <DateField id="day" label={t('moving.day')} hint={t('moving.dayHint')} value={value('day')} shown={day ? formatDay(day, locale) : ''} placeholder={t('moving.chooseDay')} min="2024-01-01" max="2035-12-31" onText={(text) => onWrite({ day: text })} />
      <TextField id="name" label={t('moving.listName')} value={value('name')} maxLength={40} onText={(name) => onWrite({ name })} />
    </Box>
  )
}
