/** Which document do I need? A few questions, and the answer for the day of travel. */
import { walk, type Answers, type Question } from '@/domain/checker/checker'
import { enterNext, goesOn, ONWARD } from '@/domain/permit/onward'
import { TRAVELLERS, whichDocument } from '@/domain/permit/which-document'
import { dayIn, formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns, DateField } from '@/ui'
import { Later } from '../../later'
import { DOCUMENT } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { useLikely } from '../../use-likely'
import { FirstAnswer } from './first-answer'
import { documentMessages } from './locales'
import { inWords, onlyChosen, type AskedId } from './options'
import { ResultView } from './result-view'
import { RULES } from './rules'
import './index.scss'

const IDS = [
  'who', 'trip', 'status', 'purpose', 'home', 'residence', 'relation', 'workplace', 'held', 'sign', 'place', 'paper', 'nationality', 'visit', 'card', 'onward', 'day',
] as const

/** There again when the page is opened anew; the day of travel is another one by then. */
const KEPT = IDS.filter((id) => id !== 'day')

export default function DocumentPage() {
  const { t, locale } = useI18n(documentMessages)
  const today = useToday()
  const isDrawn = useDrawn()
  const { answers, path, answer, takeBack, startAgain } = useAnswers<AskedId | 'day'>(DOCUMENT, IDS, { keeps: KEPT })
  // An address or a browser may hold any text.
  const day = dayIn(answers.day) ?? today
  const isWrong = Boolean(answers.day) && day !== answers.day
  // Who said once who they are need not say it again; any other answer may be given.
  const who = useLikely((one) => TRAVELLERS.find((traveller) => traveller === one))
  const walked = walk(whichDocument(RULES, day), { ...(who && { who }), ...answers })
  const isGoingOn = walked.result !== undefined && goesOn(walked.answers)
  const onward = isGoingOn ? ONWARD.find((one) => one === answers.onward) : undefined
  const asked: Question<AskedId>[] = isGoingOn ? [...walked.asked, { id: 'onward', options: ONWARD }] : walked.asked
  const shown: Answers<AskedId> = { ...walked.answers, ...(onward && { onward }) }
  const last = [...asked].reverse().find(({ id }) => shown[id] !== undefined && answers[id] !== undefined)?.id

  const next = onward && enterNext(RULES, onward, walked.answers.nationality!, day)
  useAnswerFirst(walked.result !== undefined)
  // The place after a transit is asked about once there is a result, and has an answer of its own.
  useAnswerFirst(next !== undefined)

  return (
    <Screen title={t('document.title')} path={path} isWide>
      {!walked.result && <Box className="paragraph">{t('document.lead')}</Box>}
      <Columns
        first={walked.result && <FirstAnswer result={walked.result} next={next} answers={walked.answers} day={day} />}
        asked={
          <>
            <Questions
              asked={asked.map((question) => onlyChosen(inWords(question, walked.answers.trip, t, locale), isDrawn ? undefined : shown[question.id]))}
              answers={shown}
              onAnswer={answer}
              onTakeBack={last && (() => takeBack(last))}
              onStartAgain={startAgain}
            />
            {walked.result && (
              <Later id="day-later">
                {() => (
                  <DateField
                    id="day"
                    label={t('document.day')}
                    hint={t('document.dayHint')}
                    error={isWrong ? t('document.noDay') : undefined}
                    value={day}
                    shown={formatDay(day, locale)}
                    placeholder={t('document.dayPick')}
                    onText={(text) => answer('day', text)}
                  />
                )}
              </Later>
            )}
          </>
        }
      >
        {walked.result && <ResultView result={walked.result} next={next} answers={walked.answers} day={day} onAnswer={answer} />}
      </Columns>
    </Screen>
  )
}
