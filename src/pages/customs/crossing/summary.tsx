import { needsCoach, type Choice, type Travel } from '@/domain/control-point/crossing'
import type { Moment } from '@/domain/control-point/open-state'
import { separator } from '@/domain/locale/separator'
import { formatNumber } from '@/domain/number/number'
import { useI18n } from '@/i18n'
import { KeyFacts } from '@/ui'
import { dotted } from '../../dotted'
import { controlPointMessages } from '../control-points/locales'
import { useWords } from '../control-points/use-words'
import { useNames } from './option-row'

/** Points named before the rest is counted. */
const NAMED = 3

interface SummaryProps {
  choice: Choice
  travel: Travel
  arrival: Moment
  back: Moment | undefined
}

/** The best way in few words, above the questions: where, until when, how far and how long as a rule, and what closes before one is back. Nothing where there is none. */
export function Summary({ choice: { proposed }, travel, arrival, back }: SummaryProps) {
  const { t, locale } = useI18n(controlPointMessages)
  const { state } = useWords()
  const nameOf = useNames()
  const [best] = proposed
  if (!best) return null
  const { way, there, kilometres, waits } = best
  const closing = proposed.filter((option) => option.back?.is === 'closed').map(nameOf)
  const names = closing.slice(0, NAMED).join(separator(locale, 'names'))
  return (
    <KeyFacts
      id="summary"
      facts={[
        { icon: 'crossing', label: t('crossing.best'), value: nameOf(best), note: needsCoach(way, travel) ? t('travel.coach') : undefined },
        { icon: 'customs', label: t('crossing.until'), value: state(there, arrival), note: back && best.back && t('crossing.back', { state: state(best.back, back) }) },
        {
          icon: 'time',
          label: t('crossing.howLong'),
          value: dotted([
            t('crossing.wait', { text: t(`waits.${waits ?? 'unknown'}`) }),
            kilometres === undefined ? t('crossing.noFar') : t('crossing.far', { count: formatNumber(Math.max(1, Math.round(kilometres)), locale) }),
          ]),
        },
        ...(closing.length > 0 ? [{ icon: 'clear' as const, label: t('crossing.closing'), value: closing.length > NAMED ? t('crossing.andMore', { names, count: closing.length - NAMED }) : names }] : []),
      ]}
    />
  )
}
