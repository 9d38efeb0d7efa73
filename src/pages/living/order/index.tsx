/** Ordering and booking in the Mainland without a number of there: which way works with which document. */
import { walk } from '@/domain/checker/checker'
import { GUESTS, whatIsOrdered, type Guest, type Order, type PhoneNumber, type Wanted } from '@/domain/order/ways'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { Later } from '../../later'
import { ORDER } from '../../links'
import { Questions, questionsInWords } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { FirstAnswer } from './first-answer'
import { orderMessages, type SayOrder } from './locales'
import { Result } from './result'
import { Vouchers } from './vouchers'

const IDS = ['what', 'who', 'number', 'way'] as const
const KEPT = ['who', 'number'] as const

function optionLabel(id: keyof Wanted, option: string, t: SayOrder): string {
  switch (id) {
    case 'what':
      return t(`order.what.${option as Order}`)
    case 'who':
      return t(`order.who.${option as Guest}`)
    case 'number':
      return t(`order.number.${option as PhoneNumber}`)
  }
}

export default function OrderPage() {
  const { t } = useI18n(orderMessages)
  const today = useToday()
  const { answers: given, path, answer, change, startAgain } = useAnswers<(typeof IDS)[number]>(ORDER, IDS, { keeps: KEPT })
  const likely = useLikely((one) => GUESTS.find((guest) => guest === one))
  const { asked, answers, result: wanted } = walk(whatIsOrdered, { ...(likely && { who: likely }), ...given })
  useAnswerFirst(wanted !== undefined)

  return (
    <Screen title={t('order.title')} path={path} isWide>
      <Box className="stack">
        {!wanted && <Box className="paragraph">{t('order.lead')}</Box>}
        <Columns
          first={wanted && <FirstAnswer wanted={wanted} day={today} />}
          asked={
            <Questions
              asked={questionsInWords(asked, { label: (id) => t(`order.ask.${id}`), option: (id, value) => optionLabel(id, value, t) })}
              answers={answers}
              onAnswer={(id, value) => (id === 'what' ? change({ what: value, way: undefined }) : answer(id, value))}
              onStartAgain={startAgain}
            />
          }
        >
          {wanted && (
            <Result wanted={wanted} chosen={given.way} day={today} onWay={(way) => change({ way })}>
              <Vouchers day={today} showsSources={false} />
            </Result>
          )}
        </Columns>
        {!wanted && <Later id="vouchers-later">{() => <Vouchers day={today} showsSources />}</Later>}
      </Box>
    </Screen>
  )
}
