import { useState } from 'react'
import type { FactEntry } from '@/domain/fact/fact'
import { recordOf } from '@/domain/record/record'
import { countedFor, ticksFor, type Counted, type PointsRule, type Situation } from '@/domain/school-points/points'
import type { PointsAsked } from '@/domain/school-points/which-rule'
import type { PointsRuleValue } from '@/facts/education/points'
import { useI18n } from '@/i18n'
import { Box, Choices, Notice, NumberField } from '@/ui'
import { Later } from '../../later'
import { MOST_MONTHS, monthsIn, ticksText, typedText, type Typed } from './counted'
import { pointsMessages } from './locales'
import { PointsResult } from './result'

interface CountProps {
  asked: Extract<PointsAsked, { kind: 'rule' }>
  entry: FactEntry<PointsRuleValue>
  /** As the address holds them. */
  typed: Typed
  ticks: Situation['ticks']
  onMonths: (text: string) => void
  onTicks: (text: string) => void
}

/** Months and what else counts for this family; the sum stands below and follows each key. */
export function Count({ asked, entry, typed, ticks, onMonths, onTicks }: CountProps) {
  const { t } = useI18n(pointsMessages)
  const [fields, setFields] = useState(typed)
  const rule = entry.value as PointsRule
  const counted = countedFor(rule, asked)
  const asks = ticksFor(rule, asked)
  const wrong = (id: Counted) => (fields[id] ?? '') !== '' && monthsIn(fields[id]) === undefined
  const type = (id: Counted, text: string) => {
    const next = { ...fields, [id]: text }
    setFields(next)
    if (text === '' || monthsIn(text) !== undefined) onMonths(typedText(next))
  }
  const months = recordOf(counted.map((id): [Counted, number] => [id, monthsIn(fields[id]) ?? 0]))
  const situation: Situation = { hukou: asked.hukou, home: asked.home, stage: asked.stage, months, ticks: ticks.filter((one) => asks.includes(one)) }
  const { year, until } = entry.value
  return (
    <Box className="stack">
      <Notice id="points-copied" kind="caution">
        {t('points.copied', { year })}
      </Notice>
      {counted.map((id) => (
        <NumberField
          key={id}
          id={`months-${id}`}
          label={t(`points.months.${id}`)}
          hint={until === 'unknown' ? t('points.months.hint') : t('points.months.until', { month: Number(until.slice(0, 2)), day: Number(until.slice(3)) })}
          error={wrong(id) ? t('points.months.wrong', { most: MOST_MONTHS }) : undefined}
          unit={t('points.months.unit')}
          value={fields[id] ?? ''}
          onText={(text) => type(id, text)}
        />
      ))}
      {asks.length > 0 && (
        <Later id="ticks-later">
          {() => (
            <Choices
              id="ticks"
              label={t('points.ticks')}
              choices={asks.map((value) => ({ value, label: t(`points.tick.${value}`) }))}
              chosen={situation.ticks}
              allowsMany
              onChoose={(one) => onTicks(ticksText(ticks.includes(one) ? ticks.filter((other) => other !== one) : [...ticks, one]))}
            />
          )}
        </Later>
      )}
      <PointsResult entry={entry} situation={situation} at={asked.at} />
    </Box>
  )
}
