/** Where do I get treated, and who pays? In an emergency the number first; else the ways that fit, the best first, with steps and what is paid. */
import { walk } from '@/domain/checker/checker'
import { RIDERS } from '@/domain/ride/means'
import { whereToGo, type CareQuestion } from '@/domain/treatment/asked'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { Later } from '../../later'
import { CARE } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { askedInWords } from './asked'
import { FirstAnswer } from './first-answer'
import { careMessages } from './locales'
import { Result } from './result'

const IDS = ['need', 'city', 'who', 'cover', 'way'] as const
/** Who one is, where, and what one has is asked once; what one needs is of the day. */
const KEPT = ['city', 'who'] as const

export default function CarePage() {
  const { t } = useI18n(careMessages)
  const now = useNow()
  const { answers: given, path, answer, change, startAgain } = useAnswers<(typeof IDS)[number]>(CARE, IDS, { keeps: KEPT })
  const likely = useLikely((one) => RIDERS.find((rider) => rider === one))
  const { asked, answers, result } = walk(whereToGo, { ...(likely && { who: likely }), ...given })
  useAnswerFirst(result !== undefined)
  // A way belongs to the answers before it: another answer shows the best again.
  const choose = (id: CareQuestion, value: string) => (given.way ? change({ [id]: value, way: undefined }) : answer(id, value))

  return (
    <Screen title={t('care.title')} path={path} isWide>
      <Box className="stack">
        {!given.need && <Box className="paragraph">{t('care.lead')}</Box>}
        <Columns
          first={result && <FirstAnswer asked={result} now={now} />}
          asked={<Questions asked={askedInWords(asked, t)} answers={answers} onAnswer={choose} onStartAgain={startAgain} />}
        >
          {result && <Later id="rest">{() => <Result asked={result} chosen={given.way} now={now} onWay={(way) => change({ way })} />}</Later>}
        </Columns>
      </Box>
    </Screen>
  )
}
