/** Going places: ferries, coaches and fast trains, tickets at the gate, passes with what they save, parking and airports. */
import { useI18n } from '@/i18n'
import { Reading, Tabs } from '@/ui'
import { GOING } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { FlyView } from './fly-view'
import { GateView } from './gate-view'
import { LineView } from './line-view'
import { LinesView } from './lines-view'
import { goingMessages } from './locales'
import { PassView } from './pass-view'

const VIEWS = ['lines', 'gate', 'passes', 'fly'] as const
/** All that the address of this page holds. */
const IDS = ['view', 'line', 'by', 'between', 'city', 'pass', 'fare', 'rides'] as const

export default function GoingPage() {
  const { t } = useI18n(goingMessages)
  const { answers, path, answer, change } = useAnswers<(typeof IDS)[number]>(GOING, IDS)
  const view = VIEWS.find((one) => one === answers.view) ?? 'lines'
  if (answers.line) {
    return (
      <Screen title={t('going.title')} path={path} isWide>
        <Reading>
          <LineView id={answers.line} />
        </Reading>
      </Screen>
    )
  }
  return (
    <Screen title={t('going.title')} path={path} isWide>
      <Tabs id="going-view" label={t('going.tabs')} tabs={VIEWS.map((value) => ({ value, label: t(`going.tab.${value}`) }))} chosen={view} onChoose={(value) => answer('view', value)}>
        {view === 'lines' && <LinesView by={answers.by} between={answers.between} city={answers.city} onChange={change} />}
        {view === 'gate' && (
          <Reading>
            <GateView />
          </Reading>
        )}
        {view === 'passes' && <PassView pass={answers.pass} fare={answers.fare ?? ''} rides={answers.rides ?? ''} onAnswer={answer} />}
        {view === 'fly' && (
          <Reading>
            <FlyView />
          </Reading>
        )}
      </Tabs>
    </Screen>
  )
}
