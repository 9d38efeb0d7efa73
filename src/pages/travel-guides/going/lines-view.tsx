import { entryOn } from '@/domain/fact/fact'
import { BY, coursesBetween, GOING_CITIES, SIDES, type By, type Side } from '@/domain/going/going'
import type { CivilDate } from '@/domain/time/civil'
import { formatMinutes, minutes } from '@/domain/time/minutes'
import { minutesOf } from '@/facts/travel/going'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Announcement, Box, Button, Card, Choices, Columns, EmptyState, ListItem, Section } from '@/ui'
import { dotted } from '../../dotted'
import { goingLinePage } from '../../links'
import { MoreButton } from '../../more-button'
import { useDrawn } from '../../use-drawn'
import { useGrowing } from '../../use-growing'
import { linesOn, type KnownLine } from './facts'
import { FerriesIn } from './ferries-in'
import { goingMessages } from './locales'

/** Rows of a mini program's first update, and of a step after it. */
const FIRST = 5
const STEP = 20

const ALL = 'all'
/** Pairs of places, each once. */
const PAIRS = SIDES.flatMap((one, index) => SIDES.slice(index + 1).map((other) => ({ id: `${one}_${other}`, one, other })))

interface LinesViewProps {
  /** As the address has them: any text. */
  by?: string
  between?: string
  city?: string
  onChange: (given: { by?: string; between?: string; city?: string }) => void
}

/** Every line between the places that are chosen, with who runs it; a tap shows all about one. */
export function LinesView({ by: byText, between, city: cityText, onChange }: LinesViewProps) {
  const { t } = useI18n(goingMessages)
  const today = useToday()
  const isDrawn = useDrawn()
  const by = BY.find((one) => one === byText)
  const pair = PAIRS.find(({ id }) => id === between)
  const city = GOING_CITIES.find((one) => one === cityText)
  const found = coursesBetween(linesOn(today), { by, one: pair?.one, other: pair?.other, city })
  const running = found.filter(({ isPast }) => !isPast)
  const past = found.filter(({ isPast }) => isPast)
  const { shown, next, grow } = useGrowing(running.length, FIRST, STEP)
  const sideName = (side: Side) => (side === 'mainland' ? t('going.side.mainland') : t(`region.${side}`))

  return (
    <Box className="stack">
      <Box className="paragraph">{t('going.lead')}</Box>
      <Columns
        asked={
          <>
            <Choices<By | typeof ALL>
              id="by"
              label={t('going.by')}
              choices={[{ value: ALL, label: t('going.by.all') }, ...BY.map((value) => ({ value, label: t(`going.by.${value}`) }))]}
              chosen={[by ?? ALL]}
              onChoose={(value) => onChange({ by: value })}
            />
            <Choices
              id="between"
              label={t('going.between')}
              choices={[{ value: ALL, label: t('going.between.all') }, ...PAIRS.map(({ id, one, other }) => ({ value: id, label: t('going.pair', { one: sideName(one), other: sideName(other) }) }))]}
              chosen={[pair?.id ?? ALL]}
              onChoose={(value) => onChange({ between: value })}
            />
            <Choices
              id="city"
              label={t('going.city')}
              choices={[{ value: ALL, label: t('going.city.all') }, ...GOING_CITIES.map((value) => ({ value, label: t(`region.${value}`) }))]}
              chosen={[city ?? ALL]}
              isRow
              onChoose={(value) => onChange({ city: value })}
            />
          </>
        }
      >
        <Section id="found" title={t('going.count', { count: running.length })}>
          {running.length === 0 ? (
            <EmptyState id="no-line" title={t('going.none')}>
              <Button id="clear" onTap={() => onChange({ by: undefined, between: undefined, city: undefined })}>
                {t('going.clear')}
              </Button>
            </EmptyState>
          ) : (
            <Card hasRows>
              {running.slice(0, isDrawn ? shown : FIRST).map((line) => (
                <LineRow key={line.id} line={line} today={today} />
              ))}
            </Card>
          )}
          <MoreButton next={next} onTap={grow} />
        </Section>
        {isDrawn && by === 'ferry' && pair?.id !== 'macao_mainland' && <FerriesIn />}
        {isDrawn && next === 0 && past.length > 0 && (
          <Section id="past" title={t('going.past')}>
            <Card hasRows>
              {past.map((line) => (
                <LineRow key={line.id} line={line} today={today} />
              ))}
            </Card>
          </Section>
        )}
      </Columns>
      <Announcement text={t('going.count', { count: running.length })} />
    </Box>
  )
}

function LineRow({ line, today }: { line: KnownLine; today: CivilDate }) {
  const { t, text, locale } = useI18n(goingMessages)
  const time = entryOn(minutesOf(line.id), today)?.value.minutes
  const href = goingLinePage(line.id)
  return (
    <ListItem
      id={`line-${line.id}`}
      title={t('going.line', { from: t(`going.at.${line.from}`), to: t(`going.at.${line.to}`) })}
      note={dotted([t(`going.by.${line.by}`), line.operator && text(line.operator), time && formatMinutes(minutes(time), locale), line.only && t('going.only.air')])}
      href={href}
      onTap={() => openPage(href)}
    />
  )
}
