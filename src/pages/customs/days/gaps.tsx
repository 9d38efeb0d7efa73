import { useState } from 'react'
import type { Movement } from '@/domain/stay/movement'
import type { Stay } from '@/domain/stay/stays'
import { dayIn, formatDay, type CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { useStays } from '@/stores'
import { Box, Button, Card, DateField, Notice, Section } from '@/ui'
import { daysMessages } from './locales'

/** What is missing of a stay, asked for: the day lies between what was recorded before and after it. */
function Gap({ stay, today, index }: { stay: Stay; today: CivilDate; index: number }) {
  const { t, locale } = useI18n(daysMessages)
  const add = useStays((store) => store.add)
  const [typed, setTyped] = useState('')
  const day = dayIn(typed)
  const { place, gap, from, to, after, before } = stay
  const [min, max] = [(from ?? after)?.day, (to ?? before)?.day ?? today]
  const isInside = day !== undefined && (min === undefined || day >= min) && day <= max
  const known = (from ?? to)!
  const id = `gap-${index}`
  const fill = () => day && add([{ way: gap === 'exit' ? 'out' : 'in', place, day } satisfies Movement])
  const words = { place: t(`days.place.${place}`), date: formatDay(known.day, locale) }
  return (
    <Box className="days-padded stack">
      <Box>{t(gap === 'exit' ? 'days.gap.exit' : 'days.gap.entry', words)}</Box>
      <DateField
        id={id}
        label={t(gap === 'exit' ? 'days.gap.askExit' : 'days.gap.askEntry', words)}
        value={typed}
        shown={day ? formatDay(day, locale) : ''}
        placeholder={t('days.chooseDay')}
        min={min}
        max={max}
        error={typed !== '' && !isInside ? t('days.gap.between', { from: min ? formatDay(min, locale) : '…', to: formatDay(max, locale) }) : undefined}
        onText={setTyped}
      />
      <Button id={`${id}-fill`} isDisabled={!isInside} onTap={fill}>
        {t('days.gap.fill')}
      </Button>
    </Box>
  )
}

/** Gaps asked about at a time: the latest, for the others can wait. */
const SHOWN = 2

export function Gaps({ stays, today }: { stays: readonly Stay[]; today: CivilDate }) {
  const { t } = useI18n(daysMessages)
  const gaps = stays.filter(({ gap }) => gap !== undefined)
  if (gaps.length === 0) return null
  const keyOf = ({ place, from, to }: Stay) => `${place} ${(from ?? to)!.day} ${(from ?? to)!.way}`
  return (
    <Section id="gaps" title={t('days.gaps', { count: gaps.length })}>
      <Box className="stack">
        <Notice kind="caution">{t('days.gapsNote')}</Notice>
        <Card>
          {gaps.slice(-SHOWN).reverse().map((stay, index) => (
            <Gap key={keyOf(stay)} stay={stay} today={today} index={index} />
          ))}
        </Card>
      </Box>
    </Section>
  )
}

