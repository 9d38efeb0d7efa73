/** What may I carry? A basket of things, and what holds for each of them from one place to another. */
import { ABOUT_WAY, type Place } from '@/domain/allowance/crossing'
import { useI18n } from '@/i18n'
import { Box, Button, Columns, Notice } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { Asks } from './asks'
import { DayOfTravel } from './day-of-travel'
import { carryMessages } from './locales'
import { Offer } from './offer'
import { Records } from './records'
import { Refund } from './refund'
import { Summary } from './summary'
import { Thing } from './thing'
import { useCarry } from './use-carry'
import { useQuestionWords } from './use-question-words'
import { WayPicture } from './way-picture'
import './index.scss'

export default function CarryPage() {
  const { t } = useI18n(carryMessages)
  const inWords = useQuestionWords()
  const carry = useCarry()
  const { asked, answers, assessed, before, path } = carry
  const isPlaced = answers.who !== undefined
  const hasThings = assessed.length > 0
  // The others stand with the things that need them.
  const questions = asked.filter(({ id }) => ABOUT_WAY.some((one) => one === id)).map(inWords)
  const entries = assessed.flatMap(({ findings }) => findings.flatMap((finding) => finding.entries))

  // A rule whose first day nobody knows is shown for days on which nobody saw it, too.
  const isSeenLater = entries.some(({ effectiveFrom, source }) => effectiveFrom === null && source.verifiedOn > carry.day)

  return (
    <Screen title={t('carry.title')} path={path} isWide>
      <Box className="carry-lead">{t('carry.lead')}</Box>
      <Columns
        asked={
          <>
            <Questions asked={questions} answers={answers} onAnswer={carry.answer} onStartAgain={carry.startAgain} />
            {answers.from && answers.to && <WayPicture from={answers.from as Place} to={answers.to as Place} />}
            {isPlaced && <DayOfTravel carry={carry} />}
          </>
        }
      >
        {(isPlaced || before) && (
          <>
            {isPlaced && hasThings && <Summary assessed={assessed} answers={answers} />}
            {isSeenLater && (
              <Notice id="seen-later" kind="caution">
                {t('carry.day.since')}
              </Notice>
            )}
            {before && (
              <Notice id="before" action={<Button id="undo" onTap={carry.undo}>{t('carry.undo')}</Button>}>
                {t(before.isFromLink ? 'carry.fromLink' : 'carry.takenOut')}
              </Notice>
            )}
            {isPlaced && (
              <Later id="rest" isStack>
                {() => (
                  <>
                    {assessed.map((one) => (
                      <Thing key={one.item} one={one} carry={carry} />
                    ))}
                    <Offer carry={carry} />
                    <Asks assessed={assessed} />
                    <Records items={assessed.map(({ item }) => item)} answers={answers} />
                    {answers.from === 'mainland' && answers.who !== 'mainland' && <Refund day={carry.day} />}
                    <FactSources entries={entries} />
                  </>
                )}
              </Later>
            )}
          </>
        )}
      </Columns>
    </Screen>
  )
}
