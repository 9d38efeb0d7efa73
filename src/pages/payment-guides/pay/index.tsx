/** How do I pay here? Ways that work for this person, there and for that, the best first; how each is set up, and what goes wrong. */
import { walk } from '@/domain/checker/checker'
import { codeOf, heldIn } from '@/domain/pay/held-code'
import { likelyHeld, type Held } from '@/domain/pay/means'
import { whatFor } from '@/domain/pay/what-for'
import { RIDERS } from '@/domain/ride/means'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { Later } from '../../later'
import { PAY } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { askedInWords } from './asked'
import { FirstAnswer } from './first-answer'
import { payMessages } from './locales'
import { Mine } from './mine'
import { Result } from './result'

const IDS = ['who', 'city', 'what', 'have', 'way'] as const
/** Who one is and what one has is asked once. */
const KEPT = ['who', 'city', 'have'] as const

export default function PayPage() {
  const { t } = useI18n(payMessages)
  const today = useToday()
  const { answers: given, path, answer, change, startAgain } = useAnswers<(typeof IDS)[number]>(PAY, IDS, { keeps: KEPT })
  const likely = useLikely((one) => RIDERS.find((rider) => rider === one))
  const { asked, answers, result } = walk(whatFor, { ...(likely && { who: likely }), ...given })
  const held: ReadonlySet<Held> = heldIn(given.have) ?? new Set(result ? likelyHeld(result.who) : [])
  useAnswerFirst(result !== undefined)
  const toggle = (one: Held) => {
    const without = [...held].filter((other) => other !== one)
    change({ have: codeOf(held.has(one) ? without : [...held, one]), way: undefined })
  }

  return (
    <Screen title={t('pay.title')} path={path} isWide>
      <Box className="stack">
        {!result && <Box className="paragraph">{t('pay.lead')}</Box>}
        <Columns
          first={result && <FirstAnswer asked={result} held={held} day={today} />}
          asked={
            <>
              <Questions asked={askedInWords(asked, t)} answers={answers} onAnswer={(id, value) => (id === 'what' ? change({ what: value, way: undefined }) : answer(id, value))} onStartAgain={startAgain} />
              {result && <Mine held={held} onToggle={toggle} />}
            </>
          }
        >
          {result && <Later id="rest">{() => <Result asked={result} held={held} chosen={given.way} day={today} onWay={(way) => change({ way })} />}</Later>}
        </Columns>
      </Box>
    </Screen>
  )
}
