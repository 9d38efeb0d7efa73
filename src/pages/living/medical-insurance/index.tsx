/** Which medical insurance on the Mainland? Who may join what, what a year costs, what Macao pays back, what to add. */
import { walk } from '@/domain/checker/checker'
import { INSURED, medicalCase, type MedicalQuestion } from '@/domain/medical-cover/which-cover'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { Later } from '../../later'
import { MEDICAL_INSURANCE } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { askedInWords } from './asked'
import { FirstAnswer } from './first-answer'
import { medicalMessages } from './locales'
import { Result } from './result'

const IDS: readonly MedicalQuestion[] = ['who', 'age', 'work', 'permit', 'city']

export default function MedicalInsurancePage() {
  const { t } = useI18n(medicalMessages)
  const today = useToday()
  const { answers: given, path, answer, startAgain } = useAnswers<MedicalQuestion>(MEDICAL_INSURANCE, IDS, { keeps: IDS })
  const likely = useLikely((one) => INSURED.find((place) => place === one))
  const { asked, answers, result } = walk(medicalCase, { ...(likely && { who: likely }), ...given })
  useAnswerFirst(result !== undefined)
  return (
    <Screen title={t('medical.title')} path={path} isWide>
      <Box className="stack">
        {!result && <Box className="paragraph">{t('medical.lead')}</Box>}
        <Columns first={result && <FirstAnswer asked={result} day={today} />} asked={<Questions asked={askedInWords(asked, t)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />}>
          {result && <Later id="rest">{() => <Result asked={result} day={today} />}</Later>}
        </Columns>
      </Box>
    </Screen>
  )
}
