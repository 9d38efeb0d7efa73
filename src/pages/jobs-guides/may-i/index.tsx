/** May I work there? All ways to work in Hong Kong, Macao or the Mainland at once, and where a profession counts. */
import { walk } from '@/domain/checker/checker'
import { entryOn } from '@/domain/fact/fact'
import { judgedRoutes, mayI, type Judged, type MayIQuestion } from '@/domain/work-route/may-i'
import { PLACES } from '@/domain/stay/movement'
import { QUESTIONS, WORKERS, type Profile } from '@/domain/work-route/profile'
import type { PointsRule } from '@/domain/work-route/points'
import { migrantCriteria, permitPoints } from '@/facts/jobs/routes'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Button, Columns, Notice, Reading, SegmentedControl } from '@/ui'
import { Later } from '../../later'
import { MAY_I } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { scoredIn, tickedIn, wholeScore } from './counted'
import { routesOn, type KnownRoute } from './facts'
import { askedInWords } from './in-words'
import { mayMessages, type SayMay } from './locales'
import { ProfessionsView } from './professions-view'
import { RouteList } from './route-list'
import { RouteView } from './route-view'

type Held = MayIQuestion | 'view' | 'route' | 'met' | 'scored' | 'profession' | 'from'

const IDS: readonly Held[] = ['view', 'who', 'where', ...QUESTIONS, 'route', 'met', 'scored', 'profession', 'from']
const VIEWS = ['routes', 'professions'] as const

const SUMMED = ['yes', 'nearly', 'open'] as const

/** How many ways there are of each kind. */
const summaryOf = (judged: readonly Judged<KnownRoute>[], t: SayMay): string =>
  SUMMED.map((kind) => `${t(`may.group.${kind}`)}: ${judged.filter(({ verdict }) => verdict.kind === kind).length}`).join('\u00a0· ')

export default function MayIPage() {
  const { t, locale } = useI18n(mayMessages)
  const today = useToday()
  const { answers: given, path, answer, change, startAgain } = useAnswers<Held>(MAY_I, IDS)
  // Who said once who they are need not say it again; any other answer may be given.
  const likely = useLikely((one) => WORKERS.find((worker) => worker === one))
  const view = given.view === 'professions' ? 'professions' : 'routes'
  const routes = routesOn(today)
  const { asked, answers, result } = walk(mayI(routes, today), { ...(likely && { who: likely }), ...given })
  // What they come to stands above them and changes with each; after the last it is read.
  useAnswerFirst(result !== undefined, view)
  const who = WORKERS.find((one) => one === answers.who)
  const where = PLACES.find((one) => one === answers.where)

  const criteria = entryOn(migrantCriteria, today)?.value
  const rule = entryOn(permitPoints, today)?.value as PointsRule | undefined
  // A degree that was named need not be named again.
  const scored = given.scored ?? (answers.degree && `study.${answers.degree}`)
  const points = rule && wholeScore(rule, scoredIn(scored, rule))
  const profile: Profile = {
    ...answers,
    ...(criteria && given.met && { criteria: String(tickedIn(given.met, criteria.criteria.map(({ id }) => id)).length) }),
    ...(points !== undefined && { points: String(points) }),
  }
  const judged = who && where && who !== where ? judgedRoutes(routes, who, where, profile, today) : []
  const chosen = judged.find(({ route }) => route.id === given.route)

  return (
    <Screen title={t('may.title')} path={path} isWide>
      <Box className="stack">
        {!given.where && view === 'routes' && <Box className="paragraph">{t('may.lead')}</Box>}
        {!chosen && <SegmentedControl id="view" label={t('may.view')} choices={VIEWS.map((value) => ({ value, label: t(`may.view.${value}`) }))} chosen={view} onChoose={(value) => answer('view', value)} />}
        {view === 'professions' ? (
          <ProfessionsView
            profession={given.profession}
            from={given.from ?? (likely === 'foreigner' ? undefined : likely)}
            onProfession={(id) => answer('profession', id)}
            onFrom={(place) => answer('from', place)}
            onRoutes={() => answer('view', 'routes')}
          />
        ) : chosen ? (
          <Reading>
            <Button id="all-routes" onTap={() => change({ route: undefined })}>
              {t('may.back')}
            </Button>
            <RouteView key={chosen.route.id} judged={chosen} profile={profile} met={given.met} scored={scored} onMet={(text) => answer('met', text)} onScored={(text) => answer('scored', text)} />
            <Button id="to-professions" onTap={() => change({ view: 'professions', route: undefined })}>
              {t('may.view.professions')}
            </Button>
          </Reading>
        ) : (
          <Columns
            first={judged.length > 0 && <Notice id="summary">{summaryOf(judged, t)}</Notice>}
            asked={
              <>
                <Questions asked={askedInWords(asked, t, locale)} answers={answers} onAnswer={answer} onStartAgain={startAgain} />
                {who && who === where && <Notice id="at-home">{t('may.home')}</Notice>}
              </>
            }
          >
            {judged.length > 0 && <Later id="later" isStack>{() => <RouteList judged={judged} onRoute={(id) => answer('route', id)} />}</Later>}
          </Columns>
        )}
      </Box>
    </Screen>
  )
}
