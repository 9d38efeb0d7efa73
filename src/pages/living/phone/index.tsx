/** Which number and data do I need? Ways to stay connected across the boundary, the cheapest year first. */
import { walk } from '@/domain/checker/checker'
import { phoneNeed } from '@/domain/phone-plan/need'
import { mostTimes } from '@/domain/phone-plan/tariff'
import { RIDERS } from '@/domain/ride/means'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns, Stepper } from '@/ui'
import { Later } from '../../later'
import { PHONE } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { askedInWords } from './asked'
import { proposedOn } from './facts'
import { FirstAnswer } from './first-answer'
import { phoneMessages } from './locales'
import { Result } from './result'

const IDS = ['who', 'to', 'use', 'phone', 'days', 'times', 'plan'] as const
type AnswerId = (typeof IDS)[number]
const KEPT = ['who', 'to', 'use', 'phone', 'days', 'times'] as const

const MOST = { days: 90, times: 52 } as const
/** A weekend a month, until somebody says otherwise. */
const USUAL = { days: 2, times: 12 } as const

const counted = (text: string | undefined, id: keyof typeof MOST): number => (text && /^\d{1,2}$/.test(text) ? Math.min(MOST[id], Math.max(1, Number(text))) : USUAL[id])

/** Stays that a year has room for, whatever the address says. */
function staysIn(given: Partial<Record<keyof typeof MOST, string>>) {
  const days = counted(given.days, 'days')
  const most = Math.min(MOST.times, mostTimes(days))
  return { days, times: Math.min(most, counted(given.times, 'times')), most }
}

export default function PhonePage() {
  const { t } = useI18n(phoneMessages)
  const today = useToday()
  const { answers: given, path, answer, change, startAgain } = useAnswers<AnswerId>(PHONE, IDS, { keeps: KEPT })
  const likely = useLikely((one) => RIDERS.find((rider) => rider === one))
  const { asked, answers, result } = walk(phoneNeed, { ...(likely && { who: likely }), ...given })
  const { most, ...stays } = staysIn(given)
  const proposed = result && proposedOn(result, stays, today)
  useAnswerFirst(result !== undefined)
  const stepper = (id: keyof typeof MOST) => (
    <Stepper
      id={id}
      label={t(`phone.${id}`)}
      value={stays[id]}
      min={1}
      max={id === 'times' ? most : MOST[id]}
      shown={stays[id] === 1 ? t(`phone.${id}.one`) : t(`phone.${id}.shown`, { count: stays[id] })}
      fewerLabel={t(`phone.${id}.fewer`)}
      moreLabel={t(`phone.${id}.more`)}
      onValue={(value) => change({ [id]: String(value) })}
    />
  )
  return (
    <Screen title={t('phone.title')} path={path} isWide>
      <Box className="stack">
        {!proposed && <Box className="paragraph">{t('phone.lead')}</Box>}
        <Columns
          first={proposed && <FirstAnswer proposed={proposed} stays={stays} />}
          asked={
            <>
              <Questions asked={askedInWords(asked, t)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />
              {result && stepper('days')}
              {result && stepper('times')}
            </>
          }
        >
          {result && proposed && <Later id="rest">{() => <Result need={result} proposed={proposed} stays={stays} chosen={given.plan} day={today} onPlan={(plan) => change({ plan })} />}</Later>}
        </Columns>
      </Box>
    </Screen>
  )
}
