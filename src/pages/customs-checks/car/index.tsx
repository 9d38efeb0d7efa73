/** Taking a car across: which scheme, what it costs, what to do, days used, licences. */
import { QUESTIONS } from '@/domain/vehicle/may-drive'
import { isScheme } from '@/domain/vehicle/scheme'
import { useI18n } from '@/i18n'
import { Tabs } from '@/ui'
import { CAR } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { CheckView } from './check'
import { DaysView } from './days'
import { LicencesView } from './licences'
import { carMessages } from './locales'

const VIEWS = ['check', 'days', 'licences'] as const
/** All that the address of this page holds. */
const IDS = ['view', 'scheme', 'stay', 'of', 'on', ...QUESTIONS] as const

export default function CarPage() {
  const { t } = useI18n(carMessages)
  const { answers, path, answer, startAgain } = useAnswers<(typeof IDS)[number]>(CAR, IDS)
  const view = VIEWS.find((one) => one === answers.view) ?? 'check'
  const scheme = isScheme(answers.scheme) ? answers.scheme : undefined
  return (
    <Screen title={t('car.title')} path={path} isWide>
      <Tabs
        id="car-view"
        label={t('car.tabs')}
        tabs={VIEWS.map((value) => ({ value, label: t(`car.tab.${value}`) }))}
        chosen={view}
        onChoose={(value) => answer('view', value)}
      >
        {view === 'check' && <CheckView answers={answers} scheme={scheme} on={answers.on ?? ''} onAnswer={answer} onStartAgain={startAgain} />}
        {view === 'days' && <DaysView chosen={answers.stay ?? answers.scheme} onChoose={(value) => answer('stay', value)} />}
        {view === 'licences' && <LicencesView of={answers.of ?? ''} onChoose={(value) => answer('of', value)} />}
      </Tabs>
    </Screen>
  )
}
