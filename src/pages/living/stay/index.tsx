/** Where will I sleep, and what follows: registration with the police, a lease filed or stamped, and what to say to a hotel that refuses. */
import { walk, type Question } from '@/domain/checker/checker'
import { type LODGINGS, whereIsIt, type StayQuestion } from '@/domain/lodging/where'
import type { City } from '@/domain/region/place'
import { RIDERS, type Rider } from '@/domain/ride/means'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { Later } from '../../later'
import { STAY } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { FirstAnswer } from './first-answer'
import { LeaseDuty } from './lease-duty'
import { stayMessages } from './locales'
import { Result } from './result'

const IDS = ['city', 'who', 'lodging', 'rent', 'months'] as const
const KEPT = ['city', 'who', 'lodging'] as const

export default function StayPage() {
  const { t } = useI18n(stayMessages)
  const today = useToday()
  const { answers: given, path, answer, change, startAgain } = useAnswers<(typeof IDS)[number]>(STAY, IDS, { keeps: KEPT })
  const likely = useLikely((one) => RIDERS.find((rider) => rider === one))
  const { asked, answers, result: night } = walk(whereIsIt, { ...(likely && { who: likely }), ...given })

  useAnswerFirst(night !== undefined)

  const optionLabel = (id: StayQuestion, option: string): string =>
    id === 'city' ? t(`region.${option as City}`) : id === 'who' ? t(`who.${option as Rider}`) : t(`stay.lodging.${option as (typeof LODGINGS)[number]}`)
  const inWords = ({ id, options }: Question<StayQuestion>) => ({ id, label: t(`stay.ask.${id}`), options: options.map((value) => ({ value, label: optionLabel(id, value) })) })

  return (
    <Screen title={t('stay.title')} path={path} isWide>
      <Box className="stack">
        {!night && <Box className="paragraph">{t('stay.lead')}</Box>}
        <Columns
          first={night && <FirstAnswer night={night} day={today} />}
          asked={<Questions asked={asked.map(inWords)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />}
        >
          {night && (
            <Later id="rest">
              {() => (
                <Result night={night} day={today}>
                  {night.city === 'hong-kong' && night.lodging === 'rented' && <LeaseDuty rent={given.rent ?? ''} months={given.months ?? ''} day={today} onChange={change} />}
                </Result>
              )}
            </Later>
          )}
        </Columns>
      </Box>
    </Screen>
  )
}
