import { entryOn } from '@/domain/fact/fact'
import { classOf, type PointsRule } from '@/domain/work-route/points'
import { migrantCriteria, permitPoints } from '@/facts/jobs/routes'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Choices, Notice, Question, Section, Stepper } from '@/ui'
import { MOST_YEARS, scoredIn, scoredText, tickedIn, wholeScore } from './counted'
import { mayMessages, type MayKey } from './locales'

interface CountProps {
  /** As the address holds it. */
  value: string | undefined
  onValue: (text: string) => void
}

/** The criteria of the Quality Migrant Admission Scheme, to be ticked. */
export function CriteriaCount({ value, onValue }: CountProps) {
  const { t, text } = useI18n(mayMessages)
  const today = useToday()
  const known = entryOn(migrantCriteria, today)?.value
  if (!known) return null
  const ticked = tickedIn(value, known.criteria.map(({ id }) => id))
  const count = t('may.criteria.count', { count: ticked.length, needed: known.needed })
  const toggle = (id: string) => onValue((ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]).join('~') || 'none')
  return (
    <Section id="criteria" title={t('may.criteria')}>
      <Box className="stack">
        <Choices id="met" label={t('may.criteria')} choices={known.criteria.map((one) => ({ value: one.id, label: text(one.text) }))} chosen={ticked} allowsMany onChoose={toggle} />
        <Notice id="criteria-count">{count}</Notice>
        <Announcement text={count} />
      </Box>
    </Section>
  )
}

/** Points of the Mainland's work permit; a class is told once all is answered. */
export function PointsCount({ value, onValue }: CountProps) {
  const { t } = useI18n(mayMessages)
  const today = useToday()
  const rule = entryOn(permitPoints, today)?.value as PointsRule | undefined
  if (!rule) return null
  const scored = scoredIn(value, rule)
  const points = wholeScore(rule, scored)
  const total = points === undefined ? undefined : t('may.points.total', { points, class: classOf(points, rule).toUpperCase() })
  return (
    <Section id="points" title={t('may.points')}>
      <Box className="stack">
        {rule.factors.map(({ id, options }) => (
          <Question
            key={id}
            id={`points-${id}`}
            label={t(`may.points.${id}` as MayKey)}
            options={options.map((option) => ({ value: option.id, label: t(`may.points.${id}.${option.id}` as MayKey) }))}
            chosen={scored.chosen[id] ?? ''}
            placeholder={t(`may.points.${id}` as MayKey)}
            onChoose={(chosen) => onValue(scoredText({ ...scored, chosen: { ...scored.chosen, [id]: chosen } }))}
          />
        ))}
        <Stepper
          id="points-years"
          label={t('may.points.years')}
          value={scored.years}
          min={0}
          max={MOST_YEARS}
          shown={t('may.years', { count: scored.years })}
          fewerLabel={t('may.points.fewer')}
          moreLabel={t('may.points.more')}
          onValue={(years) => onValue(scoredText({ ...scored, years }))}
        />
        {total && <Notice id="points-total">{total}</Notice>}
        {total && <Announcement text={total} />}
        <Box>{t('may.points.rule', { a: rule.a, b: rule.b })}</Box>
      </Box>
    </Section>
  )
}
