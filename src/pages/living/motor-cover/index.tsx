/** Motor cover across the boundary: what each place demands, what that does not pay, what to buy, and who would pay after an accident. */
import { CROSSINGS } from '@/domain/motor-cover/scheme'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { MOTOR_COVER } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { motorMessages } from './locales'
import { IDS, likelyCrossing, questionOf, type AnswerId } from './question'
import { Result } from './result'
import { Verdict } from './verdict'

/** The scheme is asked once; an accident is made up anew each time. */
const KEPT = ['way', 'extra', 'seat'] as const

export default function MotorCoverPage() {
  const { t } = useI18n(motorMessages)
  const today = useToday()
  const { answers, path, change, startAgain } = useAnswers<AnswerId>(MOTOR_COVER, IDS, { keeps: KEPT })
  const question = questionOf(answers, useLikely(likelyCrossing))
  useAnswerFirst(question !== undefined)
  return (
    <Screen title={t('motor.title')} path={path} isWide>
      <Box className="stack">
        {!question && <Box className="paragraph">{t('motor.lead')}</Box>}
        <Columns
          first={question && <Verdict question={question} day={today} />}
          asked={
            <Questions
              asked={[{ id: 'way', label: t('motor.way'), options: CROSSINGS.map((value) => ({ value, label: t(`motor.way.${value}`) })) }]}
              answers={question ? { way: question.crossing } : {}}
              onAnswer={(_, value) => change({ way: value, extra: undefined, seat: undefined, fault: undefined })}
              onStartAgain={startAgain}
            />
          }
        >
          {question && <Result question={question} day={today} onAnswer={(id, value) => change({ [id]: value })} />}
        </Columns>
      </Box>
    </Screen>
  )
}
