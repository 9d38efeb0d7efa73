import { useState } from 'react'
import { ageBandsOf } from '@/domain/entitlement/judge'
import { simpleIn } from '@/domain/entitlement/condition'
import { ageOn, dayOfAge } from '@/domain/entitlement/limits'
import { separator } from '@/domain/locale/separator'
import { dayIn, formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, DateField, Notice, Section } from '@/ui'
import type { KnownScheme } from '../schemes-on'
import { entitledMessages } from './locales'

interface BirthdayProps {
  /** Those for such a person. */
  schemes: readonly KnownScheme[]
  /** The least age of the band in which they are. */
  onAge: (age: string) => void
}

/** From the day of birth to the age that is asked for, and the day on which the next age is reached. It stays in the page's memory and in no address. */
export function Birthday({ schemes, onAge }: BirthdayProps) {
  const { t, text, locale } = useI18n(entitledMessages)
  const today = useToday()
  const [typed, setTyped] = useState('')
  const born = dayIn(typed)
  const isPast = born !== undefined && born <= today
  const age = born !== undefined && isPast ? ageOn(born, today) : undefined
  const bands = ageBandsOf(schemes)
  const next = age === undefined ? undefined : bands.find((one) => one > age)
  const begin = schemes.filter(({ conditions }) => conditions.some((one) => !('any' in one) && simpleIn(one).some((simple) => simple.asks === 'age' && simple.from === next)))
  const choose = (value: string) => {
    setTyped(value)
    const day = dayIn(value)
    if (day !== undefined && day <= today) onAge(String([...bands].reverse().find((one) => one <= ageOn(day, today))))
  }
  return (
    <Section id="later" title={t('ent.later')}>
      <Box className="stack">
        <DateField
          id="born"
          label={t('ent.born')}
          error={typed !== '' && !isPast ? t('ent.bornWrong') : undefined}
          value={typed}
          shown={born ? formatDay(born, locale) : ''}
          placeholder={t('ent.bornPick')}
          clearLabel={t('ent.bornClear')}
          max={today}
          onText={choose}
        />
        {age !== undefined && born !== undefined && (
          <Notice id="next-age">
            {t('ent.bornNow', { age })}
            {next !== undefined && begin.length > 0 && ` ${t('ent.bornThen', { day: formatDay(dayOfAge(born, next), locale), age: next, list: begin.map(({ entry }) => text(entry.value.name)).join(separator(locale, 'names')) })}`}
          </Notice>
        )}
      </Box>
    </Section>
  )
}
