/** Moving money: which way is allowed for a person, a route and a purpose, and how much to send on which day. */
import { walk } from '@/domain/checker/checker'
import { decimalMark } from '@/domain/number/typed-number'
import { SENDERS } from '@/domain/remittance/purpose'
import { useI18n } from '@/i18n'
import { Box, Columns } from '@/ui'
import { MOVING } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerInSight } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { askedInWords, QUESTIONS, wishOf } from './asked'
import { movingMessages } from './locales'
import { Result } from './result'
import { amountOf, CURRENCIES, currencyOf, OFTEN, Sum } from './sum'

const IDS = [...QUESTIONS, 'amount', 'currency', 'often', 'way', 'used'] as const

/** The sum that is asked, and the ways for it. */
const ANSWER = 'moving-answer'

export default function MovingPage() {
  const { t, locale } = useI18n(movingMessages)
  const { answers: given, path, answer, startAgain } = useAnswers<(typeof IDS)[number]>(MOVING, IDS)
  // Who said once who they are need not say it again; any other answer may be given.
  const who = useLikely((one) => SENDERS.find((sender) => sender === one))
  const { asked, answers, result: wish } = walk(wishOf, { ...(who && { who }), ...given })
  useAnswerInSight(wish !== undefined, ANSWER)
  const currency = CURRENCIES.find((one) => one === given.currency) ?? (wish ? currencyOf(wish.route) : 'CNY')
  const often = OFTEN.find((one) => one === given.often) ?? 'once'
  const typed = given.amount ?? ''

  return (
    <Screen title={t('moving.title')} path={path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('moving.lead')}</Box>
        <Columns answer={ANSWER} asked={<Questions asked={askedInWords(asked, t)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />}>
          {wish && (
            <>
              <Sum amount={typed} currency={currency} often={often} onAnswer={answer} />
              <Result
                wish={wish}
                amount={amountOf(typed, currency, decimalMark(locale))}
                often={often}
                used={given.used ?? ''}
                way={given.way}
                onWay={(way) => answer('way', way)}
                onUsed={(text) => answer('used', text)}
              />
            </>
          )}
        </Columns>
      </Box>
    </Screen>
  )
}
