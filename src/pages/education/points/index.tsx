/** Points for a place in a state school: counted as the district publishes it, beside what the last who were admitted had. */
import { walk } from '@/domain/checker/checker'
import { entryOn } from '@/domain/fact/fact'
import { DISTRICTS, type DistrictId } from '@/domain/region/district'
import type { PointsRule } from '@/domain/school-points/points'
import { whichRule, type PointsQuestion } from '@/domain/school-points/which-rule'
import { pointsContact, pointsRules, POINTS_REVIEW_DAYS } from '@/facts/education/points'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { Box, Button, Columns } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { SCHOOL, SCHOOL_POINTS } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerInSight } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { Count } from './count'
import { typedIn, ticksIn } from './counted'
import { askedInWords } from './in-words'
import { pointsMessages } from './locales'

type Held = PointsQuestion | 'months' | 'ticks'

const IDS: readonly Held[] = ['city', 'at', 'stage', 'hukou', 'home', 'months', 'ticks']

const cityOf = (district: string): string => DISTRICTS[district as DistrictId].city

const ANSWER = 'points-answer'

export default function PointsPage() {
  const { t } = useI18n(pointsMessages)
  // Questions and count are more than a first update holds.
  const isDrawn = useDrawn()
  const today = useToday()
  const { answers: given, path, answer, startAgain } = useAnswers<Held>(SCHOOL_POINTS, IDS)
  const rules = new Map(
    [...pointsRules.values()].flatMap((fact) => {
      const entry = entryOn(fact, today)
      return entry ? [[entry.value.at as string, entry] as const] : []
    }),
  )
  const { asked, answers, result } = walk(whichRule(new Map([...rules].map(([at, { value }]) => [at, value as PointsRule])), cityOf), given)
  useAnswerInSight(result !== undefined, ANSWER)
  const rule = result?.kind === 'rule' ? rules.get(result.at) : undefined
  const contact = entryOn(pointsContact(result?.kind === 'rule' ? result.at : undefined), today)
  return (
    <Screen title={t('points.title')} path={path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('points.lead')}</Box>
        <Columns answer={ANSWER} asked={<Questions asked={askedInWords(asked, t)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />}>
          {result && (
            <>
              {result.kind === 'unknown' && contact && <AskHere about={t('points.unknown', { city: t(`region.${result.city}`) })} contact={contact.value} />}
              {result.kind === 'unknown' && contact && <Later id="rest">{() => <FactSources entries={[contact]} reviewEveryDays={POINTS_REVIEW_DAYS} />}</Later>}
              {result.kind === 'rule' && rule && isDrawn && (
                <Count key={`${result.at} ${result.hukou} ${result.home}`} asked={result} entry={rule} typed={typedIn(given.months)} ticks={ticksIn(given.ticks)} onMonths={(text) => answer('months', text)} onTicks={(text) => answer('ticks', text)} />
              )}
            </>
          )}
        </Columns>
        <Button id="to-ways" onTap={() => openPage(SCHOOL)}>
          {t('points.ways')}
        </Button>
      </Box>
    </Screen>
  )
}
