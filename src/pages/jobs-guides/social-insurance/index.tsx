/** Social insurance and housing fund on the Mainland: what applies to residents of Hong Kong and Macao, what it costs, and how to take it out. */
import { walk } from '@/domain/checker/checker'
import { HOMES, whatApplies, type CoverQuestion } from '@/domain/contribution/cover'
import { coverOn, exemptionOn } from '@/facts/jobs/social-insurance'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { SOCIAL_INSURANCE } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerInSight } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { askedInWords } from './asked'
import { insuranceMessages } from './locales'
import { Result } from './result'

/** All that the address holds: the questions, and what the sums are asked of. */
const IDS = ['who', 'work', 'permit', 'city', 'keeps', 'pay', 'fund', 'year'] as const

const ANSWER = 'insurance-answer'

export default function SocialInsurancePage() {
  const { t } = useI18n(insuranceMessages)
  const today = useToday()
  const { answers: given, path, answer, startAgain } = useAnswers<CoverQuestion | 'pay' | 'fund' | 'year'>(SOCIAL_INSURANCE, IDS)
  const likely = useLikely((one) => HOMES.find((home) => home === one))
  const { pay = '', fund, year = '', ...questions } = given
  const who = HOMES.find((home) => home === (given.who ?? likely))
  const checker = whatApplies({
    coverOf: (work) => coverOn(work, today)?.value,
    exempted: (who && exemptionOn(who, today)?.value.insurances) ?? [],
  })
  const { asked, answers, result } = walk(checker, { ...(likely && { who: likely }), ...questions })
  useAnswerInSight(result !== undefined, ANSWER)
  return (
    <Screen title={t('insurance.title')} path={path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('insurance.lead')}</Box>
        <Columns answer={ANSWER} asked={<Questions<CoverQuestion> asked={askedInWords(asked, t)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />}>
          {result && <Result result={result} typed={{ pay, fund, year }} onType={answer} />}
        </Columns>
      </Box>
    </Screen>
  )
}
