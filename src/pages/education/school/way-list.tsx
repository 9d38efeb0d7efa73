import type { ReactNode } from 'react'
import { entriesOn, entryOn } from '@/domain/fact/fact'
import type { Family, JudgedWay } from '@/domain/school-way/way'
import { schoolContact, schoolExams, schoolHelps, SCHOOL_REVIEW_DAYS } from '@/facts/education/ways'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Announcement, Box, Card, ListItem, Notice, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import type { KnownWay } from './facts'
import { moneyInWords, verdictInWords } from './in-words'
import { schoolMessages } from './locales'

const ICONS = { yes: 'check', open: 'info', nearly: 'caution' } as const

interface WayListProps {
  judged: readonly JudgedWay<KnownWay>[]
  family: Family
  onWay: (id: string) => void
  /** What stands before the sources. */
  children?: ReactNode
}

/** The ways, what was wished for first; then money for this child, and what comes after school. */
export function WayList({ judged, family, onWay, children }: WayListProps) {
  const { t, text, locale } = useI18n(schoolMessages)
  const today = useToday()
  const wished = judged.filter(({ isWished }) => isWished)
  const others = judged.filter(({ isWished }) => !isWished)
  const open = wished.filter(({ verdict }) => verdict.kind === 'yes').length
  const summary = wished.length === 0 ? t('school.noneWished') : t('school.summary', { open, all: wished.length })
  const helps = entriesOn(schoolHelps.values(), today).filter(({ value }) => value.child.includes(family.child) && value.stages.includes(family.stage))
  const exams = family.stage === 'kindergarten' ? [] : entriesOn(schoolExams.values(), today).filter(({ value }) => value.child.includes(family.child))
  const contact = entryOn(schoolContact('city'), today)
  const rows = (ways: typeof judged) => (
    <Card hasRows>
      {ways.map(({ way, verdict }) => (
        <ListItem key={way.id} id={`way-${way.id}`} icon={ICONS[verdict.kind]} title={text(way.entry.value.name)} note={verdictInWords(verdict, t, locale)} onTap={() => onWay(way.id)} />
      ))}
    </Card>
  )
  return (
    <Box className="stack">
      <Notice id="school-summary" kind={open > 0 ? 'info' : 'caution'}>
        {summary}
      </Notice>
      <Announcement text={summary} />
      <Later id="rest" isStack>
        {() => (
          <>
            {wished.length > 0 && (
              <Section id="wished" title={t('school.ways')}>
                {rows(wished)}
              </Section>
            )}
            {others.length > 0 && (
              <Section id="others" title={t('school.others')}>
                {rows(others)}
              </Section>
            )}
            {helps.map(({ value }) => (
              <Section key={value.name.en} id="helps" title={text(value.name)}>
                <Card hasRows>
                  {value.amounts.map((one) => (
                    <ListItem key={one.for.en} icon="fee" title={moneyInWords(one, t, locale)} note={text(one.for)} />
                  ))}
                  <ListItem icon="holidays" title={text(value.how)} />
                  <ListItem icon="caution" title={text(value.but)} />
                </Card>
              </Section>
            ))}
            {exams.length > 0 && (
              <Section id="exams" title={t('school.after')}>
                <Card hasRows>
                  {exams.map(({ value }) => (
                    <ListItem key={value.name.en} icon="education" title={text(value.name)} note={text(value.what)} />
                  ))}
                </Card>
              </Section>
            )}
            {judged.length === 0 && contact && <AskHere about={t('school.unknown')} contact={contact.value} />}
            {children}
            <FactSources entries={[...judged.map(({ way }) => way.entry), ...helps, ...exams, ...(judged.length === 0 && contact ? [contact] : [])]} reviewEveryDays={SCHOOL_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}
