import { entryOn } from '@/domain/fact/fact'
import { walk, type Answers } from '@/domain/checker/checker'
import { dayIn, formatDay, type CivilDate } from '@/domain/time/civil'
import { mayDrive, officeOf, type QuestionId, type Verdict } from '@/domain/vehicle/may-drive'
import { progressOf } from '@/domain/vehicle/checklist'
import { SCHEMES, type Scheme } from '@/domain/vehicle/scheme'
import { contactNamed } from '@/facts/customs/contacts'
import { vehicleFacts } from '@/facts/customs/vehicles'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useChecklists, type Who } from '@/stores'
import { Box, Button, Card, Columns, ListItem, Notice, Reading, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { asOpened, CAR } from '../../links'
import { Questions } from '../../questions'
import { useAnswerInSight } from '../../use-answer-first'
import { useDrawn } from '../../use-drawn'
import { useLikely } from '../../use-likely'
import { askedInWords, placeName } from './asked'
import { carMessages } from './locales'
import { reasonsOn, rulesOn, stepsOn, valueOn } from './rules'
import { SchemeView } from './scheme-view'

const linkTo = (scheme: Scheme) => asOpened(`${CAR}?scheme=${scheme}`)

/** Schemes to look at, a tap each. */
function SchemeRows({ id, schemes, note }: { id: string; schemes: readonly Scheme[]; note?: (scheme: Scheme) => string }) {
  const { t } = useI18n(carMessages)
  return (
    <Card>
      {schemes.map((scheme) => (
        <ListItem key={scheme} id={`${id}-${scheme}`} title={t(`car.scheme.${scheme}`)} note={note?.(scheme)} href={linkTo(scheme)} onTap={() => openPage(linkTo(scheme))} />
      ))}
    </Card>
  )
}

/** The kind of car that who one is makes likely. */
const CARS: Partial<Record<Who, string>> = { 'hong-kong': 'hong-kong', macao: 'macao', mainland: 'guangdong' }

/** What the answers come to. */
const VERDICT = 'verdict'

interface CheckViewProps {
  answers: Answers
  /** Looked at without being asked anything. */
  scheme?: Scheme
  /** Day of the journey, as it was typed. */
  on: string
  onAnswer: (id: QuestionId | 'on', value: string) => void
  onStartAgain: () => void
}

/** Questions, the answer right under them, and all about the scheme it names. */
export function CheckView({ answers: given, scheme, on, onAnswer, onStartAgain }: CheckViewProps) {
  const { t } = useI18n(carMessages)
  const today = useToday()
  const day = dayIn(on) ?? today
  const car = useLikely((one) => CARS[one])
  const likely: Answers<QuestionId> = car === undefined ? {} : { car }
  const isDrawn = useDrawn()
  const { asked, answers, result } = walk(mayDrive(rulesOn(day)), { ...likely, ...given })
  useAnswerInSight(result !== undefined, VERDICT)
  if (scheme) {
    return (
      <Reading>
        <SchemeView scheme={scheme} day={day} on={on} onDay={(text) => onAnswer('on', text)} />
        <Button id="start-again" onTap={onStartAgain}>
          {t('question.again')}
        </Button>
      </Reading>
    )
  }

  const last = asked[asked.length - 1]?.id
  const isFirst = !result && (last === 'car' || last === 'to')
  return (
    <Box className="stack">
      <Columns answer={VERDICT} asked={<Questions asked={askedInWords(t, asked, answers)} answers={answers} onAnswer={onAnswer} onStartAgain={onStartAgain} />}>
        {result && (
          <>
            <VerdictView verdict={result} answers={answers} day={day} />
            {result.kind === 'may' && (
              <Later id="scheme-later" isStack>
                {() => (
                  <>
                    <SchemeView scheme={result.scheme} day={day} on={on} onDay={(text) => onAnswer('on', text)} />
                    <Also schemes={result.also} />
                  </>
                )}
              </Later>
            )}
          </>
        )}
      </Columns>
      {isFirst && isDrawn && (
        <Reading>
          <Browse day={day} />
        </Reading>
      )}
    </Box>
  )
}

/** Lists that one has begun, and all schemes for those who know which they mean. */
function Browse({ day }: { day: CivilDate }) {
  const { t } = useI18n(carMessages)
  const ticked = useChecklists((lists) => lists.ticked)
  const begun = SCHEMES.filter((scheme) => {
    const { done, now } = progressOf(stepsOn(scheme, day), ticked[scheme] ?? [])
    return done > 0 && now !== undefined
  })
  const where = (scheme: Scheme) => {
    const steps = stepsOn(scheme, day)
    return t('car.goOn', { at: steps.indexOf(progressOf(steps, ticked[scheme] ?? []).now!) + 1, count: steps.length })
  }
  return (
    <>
      {begun.length > 0 && (
        <Section id="begun" title={t('car.kept')}>
          <SchemeRows id="go-on" schemes={begun} note={where} />
        </Section>
      )}
      <Section id="schemes" title={t('car.schemes')}>
        <SchemeRows id="scheme" schemes={SCHEMES} />
      </Section>
    </>
  )
}

function VerdictView({ verdict, answers, day }: { verdict: Verdict; answers: Answers<QuestionId>; day: CivilDate }) {
  const { t, locale } = useI18n(carMessages)
  if (verdict.kind === 'unknown') {
    const contact = contactNamed(verdict.ask).series[0]!
    const { scheme } = verdict
    const checked = (scheme && entryOn(vehicleFacts.conditions.get(`${scheme}/conditions`), day)?.source.verifiedOn) ?? day
    return (
      <>
        <AskHere about={t(`car.unknown.${verdict.about}`, { day: formatDay(checked, locale) })} contact={contact.value} />
        {scheme && <Also schemes={[scheme]} />}
        <Later id="rest" isStack>{() => <FactSources entries={[...(scheme ? reasonsOn(scheme, day) : []), contact]} />}</Later>
      </>
    )
  }
  const { scheme } = verdict
  if (verdict.kind === 'may-not') {
    const maxSeats = valueOn(vehicleFacts.conditions, `${scheme}/conditions`, day)?.maxSeats ?? 0
    const why = t(`car.because.${verdict.because}`, { place: placeName(t, answers.car!), count: maxSeats })
    const contact = contactNamed(officeOf(scheme)).series[0]!
    return (
      <>
        <Notice kind="caution">{t('car.mayNot', { why })}</Notice>
        <Also schemes={verdict.also} />
        <Later id="rest" isStack>{() => <FactSources entries={[...reasonsOn(scheme, day), contact]} />}</Later>
      </>
    )
  }
  const monthly = valueOn(vehicleFacts.places, `${scheme}/places`, day)?.perMonth ?? 0
  return (
    <>
      <Notice>{t('car.may', { scheme: t(`car.scheme.${scheme}`) })}</Notice>
      {verdict.first.length > 0 && (
        <Section id="first" title={t('car.firstDo')}>
          <Card>
            {verdict.first.map((one) => (
              <ListItem key={one} icon="caution" title={t(`car.first.${one}`, { count: monthly })} />
            ))}
          </Card>
        </Section>
      )}
    </>
  )
}

function Also({ schemes }: { schemes: readonly Scheme[] }) {
  const { t } = useI18n(carMessages)
  if (schemes.length === 0) return null
  return (
    <Section id="also" title={t('car.also')}>
      <SchemeRows id="also" schemes={schemes} />
    </Section>
  )
}
