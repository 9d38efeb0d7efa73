/** Which school can my child go to? All ways for this child, there and in those years, what was wished for first. */
import { walk } from '@/domain/checker/checker'
import { CHILDREN, judgedWays, whichSchool, type SchoolQuestion } from '@/domain/school-way/way'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Button, Card, Columns, ListItem, Reading } from '@/ui'
import { openPage } from '@/platform/navigate'
import { DEGREE, SCHOOL, schoolPointsPage } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerInSight } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { waysOn } from './facts'
import { askedInWords } from './in-words'
import { schoolMessages } from './locales'
import { WayList } from './way-list'
import { WayView } from './way-view'

type Held = SchoolQuestion | 'way'

const IDS: readonly Held[] = ['child', 'city', 'stage', 'wish', 'papers', 'hukou', 'home', 'insured', 'way']

const ANSWER = 'school-answer'

export default function SchoolPage() {
  const { t } = useI18n(schoolMessages)
  const today = useToday()
  const { answers: given, path, answer, change, startAgain } = useAnswers<Held>(SCHOOL, IDS)
  // Who said once who they are need not say it again; any other answer may be given.
  const likely = useLikely((one) => CHILDREN.find((child) => child === one))
  const ways = waysOn(today)
  const { asked, answers, result } = walk(whichSchool(ways), { ...(likely && { child: likely }), ...given })
  useAnswerInSight(result !== undefined, ANSWER)
  const judged = result ? judgedWays(ways, result) : []
  const chosen = judged.find(({ way }) => way.id === given.way)
  const points = schoolPointsPage()
  const others = (
    <Card>
      <ListItem id="to-points" title={t('school.points')} href={points} onTap={() => openPage(points)} />
      <ListItem id="to-degree" title={t('school.degree')} href={DEGREE} onTap={() => openPage(DEGREE)} />
    </Card>
  )

  return (
    <Screen title={t('school.title')} path={path} isWide>
      <Box className="stack">
        {!given.city && <Box className="paragraph">{t('school.lead')}</Box>}
        {chosen && result ? (
          <Reading>
            <Button id="all-ways" onTap={() => change({ way: undefined })}>
              {t('school.back')}
            </Button>
            <WayView key={chosen.way.id} judged={chosen} family={result}>
              {others}
            </WayView>
          </Reading>
        ) : (
          <>
            <Columns answer={ANSWER} asked={<Questions asked={askedInWords(asked, t)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />}>
              {result && (
                <WayList judged={judged} family={result} onWay={(way) => change({ way })}>
                  {others}
                </WayList>
              )}
            </Columns>
            {!result && <Reading>{others}</Reading>}
          </>
        )}
      </Box>
    </Screen>
  )
}
