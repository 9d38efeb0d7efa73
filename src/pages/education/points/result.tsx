import { entriesOn, entryOn, type FactEntry } from '@/domain/fact/fact'
import { moreOf, type More } from '@/domain/school-points/more'
import { scoreOf, type Part, type PointsRule, type Situation } from '@/domain/school-points/points'
import { pointsContact, pointsLines, POINTS_REVIEW_DAYS, type PointsRuleValue } from '@/facts/education/points'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Card, ListItem, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { pointsInWords } from './in-words'
import { pointsMessages, type SayPoints } from './locales'

const COUNTED_PARTS = ['home', 'hukou', 'insured', 'permit'] as const

const partInWords = ({ from }: Part, t: SayPoints): string => {
  if (from === 'base') return t('points.base')
  const counted = COUNTED_PARTS.find((one) => one === from)
  return counted ? t(`points.months.${counted}`) : t(`points.tick.${from as Exclude<Part['from'], 'base' | (typeof COUNTED_PARTS)[number]>}`)
}

const moreInWords = (more: More, t: SayPoints): string => {
  if (more.kind === 'bought') return t('points.more.bought')
  return more.kind === 'year' ? t('points.more.year', { what: t(`points.months.${more.of}`) }) : t(`points.tick.${more.of}`)
}

/** The sum first, then of what it is made, what the last who were admitted had, and what would bring more. */
export function PointsResult({ entry, situation, at }: { entry: FactEntry<PointsRuleValue>; situation: Situation; at: string }) {
  const { t, text, locale } = useI18n(pointsMessages)
  const today = useToday()
  const rule = entry.value as PointsRule
  const { total, lost, parts } = scoreOf(rule, situation)
  const words = (hundredths: number) => pointsInWords(hundredths, locale)
  const sum = t('points.total', { points: words(total) })
  const lines = entriesOn(pointsLines.values(), today).filter(({ value }) => value.at === at && value.stage === situation.stage)
  const contact = entryOn(pointsContact(at), today)
  const more = moreOf(rule, situation)
  return (
    <Box className="stack">
      <Section id="points-result" title={t('points.result')}>
        <Notice id="points-total">{sum}</Notice>
      </Section>
      <Announcement text={sum} />
      <Later id="rest" isStack>
        {() => (
          <>
            <Card hasRows>
              {parts.map((part, index) => (
                <ListItem key={index} icon="check" title={words(part.points)} note={partInWords(part, t)} />
              ))}
              {lost > 0 && <ListItem id="points-capped" icon="info" title={t('points.capped', { most: words(rule.mostAdded!), lost: words(lost) })} />}
            </Card>
            {entry.value.note && <Notice id="points-note">{text(entry.value.note)}</Notice>}
            {lines.map(({ value }) => (
              <Section key={`${value.part.en} ${value.year}`} id="points-lines" title={t('points.lines', { part: text(value.part), year: value.year })}>
                <Card hasRows>
                  {value.schools.map(({ name, points }) => {
                    const short = points - total
                    return (
                      <ListItem
                        key={name.en}
                        icon={short > 0 ? 'caution' : 'check'}
                        title={text(name)}
                        note={short > 0 ? t('points.short', { line: words(points), short: words(short) }) : t('points.enough', { line: words(points) })}
                      />
                    )
                  })}
                </Card>
              </Section>
            ))}
            {lines.length === 0 && <Notice id="points-no-lines">{t('points.noLines')}</Notice>}
            {more.length > 0 && (
              <Section id="points-more" title={t('points.more')}>
                <Card hasRows>
                  {more.map((one) => (
                    <ListItem key={`${one.kind} ${'of' in one ? one.of : ''}`} icon="info" title={moreInWords(one, t)} note={t('points.gain', { points: words(one.points) })} />
                  ))}
                </Card>
              </Section>
            )}
            {contact && <AskHere about={t('points.askAbout')} contact={contact.value} />}
            <FactSources entries={[entry, ...lines, ...(contact ? [contact] : [])]} reviewEveryDays={POINTS_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}
