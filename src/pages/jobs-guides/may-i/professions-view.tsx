import { entriesOn } from '@/domain/fact/fact'
import { PLACES, type Place } from '@/domain/stay/movement'
import { separator } from '@/domain/locale/separator'
import { civilDate, formatDay } from '@/domain/time/civil'
import { PROFESSIONS, recognisedFor, type Profession } from '@/domain/work-route/profession'
import { contactNamed } from '@/facts/customs/contacts'
import { planned, PROFESSIONS_REVIEW_DAYS, recognitions } from '@/facts/jobs/professions'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Button, Card, Columns, ListItem, Notice, Question, Reading, Section } from '@/ui'
import { FactSources } from '../../fact-sources'
import { ServiceRows } from '../../service-row'
import { entryOf } from '@/catalog'
import { mayMessages } from './locales'
import { AskHere } from '../../ask-here'
import { contactOn } from './facts'

interface ProfessionsProps {
  profession: string | undefined
  from: string | undefined
  onProfession: (id: string) => void
  onFrom: (place: string) => void
  onRoutes: () => void
}

/** Where a qualification of one place counts in another, by profession. */
export function ProfessionsView({ profession, from, onProfession, onFrom, onRoutes }: ProfessionsProps) {
  const { t } = useI18n(mayMessages)
  const chosen = PROFESSIONS.find((one) => one === profession)
  const place = PLACES.find((one) => one === from)
  return (
    <Box className="stack">
      <Columns
        asked={
          <>
            <Question id="from" label={t('may.ask.from')} options={PLACES.map((value) => ({ value, label: t(`may.where.${value}`) }))} chosen={place ?? ''} placeholder={t('may.ask.from')} onChoose={onFrom} />
            <Question
              id="profession"
              label={t('may.ask.profession')}
              options={PROFESSIONS.map((value) => ({ value, label: t(`may.profession.${value}`) }))}
              chosen={chosen ?? ''}
              placeholder={t('question.choose')}
              onChoose={onProfession}
            />
          </>
        }
      >
        {chosen && place && <Found key={`${chosen} ${place}`} profession={chosen} from={place} />}
      </Columns>
      <Reading>
        <Button id="find-way" onTap={onRoutes}>
          {t('may.findWay')}
        </Button>
      </Reading>
    </Box>
  )
}

function Found({ profession, from }: { profession: Profession; from: Place }) {
  const { t, text, locale } = useI18n(mayMessages)
  const today = useToday()
  const entries = entriesOn(recognitions.values(), today)
  const entryFor = new Map(entries.map((entry) => [entry.value, entry]))
  const found = recognisedFor(entries.map(({ value }) => value), profession, from)
  const plan = from === 'mainland' ? undefined : entriesOn(planned.values(), today).find(({ value }) => value.profession === profession)
  const contact = contactOn(from === 'mainland' ? 'hong-kong-immigration' : 'mainland-immigration', today) ?? contactNamed('mainland-immigration').series[0]!
  const about = entryOf('jobs/professional-practice')
  return (
    <Box className="stack">
      {found.map((one) => {
        const until = one.until !== undefined && one.until < today ? one.until : undefined
        return (
          <Section key={`${one.where} ${one.way}`} id={`practice-${one.where}-${one.way}`} title={`${t(`may.practice.${one.where}`)}: ${t(`may.way.${one.way}`)}`}>
            <Box className="stack">
              {until && <Notice kind="caution">{t('may.until', { date: formatDay(civilDate(until), locale) })}</Notice>}
              <Card hasRows>
                <ListItem icon="document" title={text(one.how)} note={one.needs && t('may.needs', { list: one.needs.map(text).join(separator(locale, 'clauses')) })} />
              </Card>
            </Box>
          </Section>
        )
      })}
      {plan && <Notice id="planned">{t('may.planned')}</Notice>}
      {found.length === 0 && <AskHere about={t(plan ? 'may.askAbout' : 'may.unknown')} contact={contact.value} />}
      {about && <ServiceRows entries={[about]} />}
      <FactSources entries={[...found.map((one) => entryFor.get(one)!), ...(plan ? [plan] : []), ...(found.length === 0 ? [contact] : [])]} reviewEveryDays={PROFESSIONS_REVIEW_DAYS} />
    </Box>
  )
}
