import { formatMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { BarChart, Box, Notice, Question, type Bar } from '@/ui'
import { exchangeOn, isDrawable, type Answer } from './parts'
import { usePlaceName } from './names'
import { JOB_PLACES, type JobPlace } from './places'
import { takeHomeMessages } from './locales'
import type { AskedHome } from './use-take-home'

/** In whole units: side by side, cents tell nothing. */
const whole = (minor: number) => Math.round(minor / 100) * 100

/** What each place leaves in a year, in the money of the pay. */
export function Compare({ home: { question, answers, today, set }, chosen }: { home: AskedHome; chosen: JobPlace }) {
  const { t, locale } = useI18n(takeHomeMessages)
  const name = usePlaceName()
  const exchange = exchangeOn(today)
  const keptAt = (answer: Answer): number | undefined => (answer.kind === 'known' ? exchange.minor(answer.result.keptMinor, answer.currency, question.currency) : undefined)
  const kept = new Map(answers.map((answer) => [answer.place, keptAt(answer)]))
  const lacks = (answer: Answer) => answer.kind === 'known' && answer.missing.length > 0
  const isPartOnly = answers.some(lacks)
  // What is "at most" says less than what is known: it stands below.
  const bars = [...answers.filter((one) => !lacks(one)), ...answers.filter(lacks)].map((answer): Bar => {
    const minor = kept.get(answer.place)
    const missing = answer.kind === 'known' ? answer.missing : []
    const amount = formatMoney({ minor: whole(minor ?? 0), currency: question.currency }, locale)
    return {
      id: answer.place,
      label: name(answer.place),
      value: isDrawable(missing) ? minor : undefined,
      text: minor === undefined ? t('keep.notKnown') : missing.length > 0 ? t('keep.atMost', { amount }) : amount,
      isChosen: answer.place === chosen,
    }
  })
  return (
    <Box className="stack">
      <BarChart id="compare" title={t('keep.compare', { year: question.year })} bars={bars} />
      {isPartOnly && (
        <Notice id="part-only" kind="caution">
          {t('keep.partOnlyWhy')}
        </Notice>
      )}
      <Question
        id="place"
        label={t('keep.place')}
        options={JOB_PLACES.map((value) => ({ value, label: name(value) }))}
        chosen={chosen}
        placeholder={t('question.choose')}
        onChoose={(value) => set('place', value)}
      />
    </Box>
  )
}
