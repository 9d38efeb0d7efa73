/** Ride codes: which code or card works on the buses and metros of a city, how one gets it, and the way to the official one. */
import { walk } from '@/domain/checker/checker'
import { operatorsIn, RIDERS, type Operator, type Rider } from '@/domain/ride/means'
import { waysAt, whichCode, type RideQuestion } from '@/domain/ride/which-code'
import type { City } from '@/domain/region/place'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { RIDE_CODES } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerInSight } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { useLikely } from '../../use-likely'
import { askedInWords } from './asked'
import { knownOn, rulesOn } from './facts'
import { rideMessages } from './locales'
import { Result } from './result'
import { Ways } from './ways'

const IDS = ['who', 'city', 'operator', 'means'] as const

const ANSWER = 'ride-answer'

export default function RideCodesPage() {
  const { t } = useI18n(rideMessages)
  const today = useToday()
  const isDrawn = useDrawn()
  const { answers: given, path, answer, startAgain } = useAnswers<RideQuestion>(RIDE_CODES, IDS)
  // Who said once who they are need not say it again; any other answer may be given.
  const who = useLikely((one) => RIDERS.find((rider) => rider === one))
  const { asked, answers, result } = walk(whichCode(rulesOn(today)), { ...(who && { who }), ...given })
  useAnswerInSight(result !== undefined, ANSWER)
  const isWaiting = !result && asked[asked.length - 1]?.id === 'means'
  const operator = (answers.operator ?? (isWaiting ? operatorsIn(answers.city as City)[0] : undefined)) as Operator | undefined

  return (
    <Screen title={t('ride.title')} path={path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('ride.lead')}</Box>
        <Columns answer={result && ANSWER} asked={<Questions asked={askedInWords(asked, t)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />}>
          {result ? (
            <Result key={`${result.operator} ${result.means}`} result={result} onMeans={(means) => answer('means', means)} />
          ) : (
            isWaiting &&
            operator &&
            isDrawn && (
              <Ways id="works-here" title={t('ride.worksHere', { operator: t(`ride.operator.${operator}`) })} ways={waysAt(knownOn(today), operator, answers.who as Rider)} onMeans={(means) => answer('means', means)} />
            )
          )}
        </Columns>
      </Box>
    </Screen>
  )
}
