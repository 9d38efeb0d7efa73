/** Start a firm across the boundary: which forms are open, what each takes, two side by side; and whether personal data need a contract. */
import { walk } from '@/domain/checker/checker'
import { dataCase, type DataQuestion } from '@/domain/firm-form/data-contract'
import { FOUNDERS, formCase, type FormQuestion } from '@/domain/firm-form/which-form'
import { recordOf } from '@/domain/record/record'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Columns, SegmentedControl } from '@/ui'
import { Later } from '../../later'
import { FIRM } from '../../links'
import { Questions } from '../../questions'
import { Screen } from '../../screen'
import { useAnswerFirst } from '../../use-answer-first'
import { useAnswers } from '../../use-answers'
import { useLikely } from '../../use-likely'
import { dataAsked, formsAsked } from './asked'
import { DataResult } from './data-result'
import { DataAnswer, FormAnswer } from './first-answer'
import { FormResult } from './form-result'
import { firmMessages } from './locales'

type Held = FormQuestion | DataQuestion | 'view' | 'form' | 'with'

const OF_FORM: readonly (FormQuestion | 'form' | 'with')[] = ['where', 'who', 'as', 'citizen', 'earns', 'years', 'form', 'with']
const OF_DATA: readonly DataQuestion[] = ['way', 'kind', 'why', 'many', 'area']
const IDS: readonly Held[] = ['view', ...OF_FORM, ...OF_DATA]
const VIEWS = ['form', 'data'] as const

const none = (ids: readonly Held[]) => recordOf(ids.map((id): [Held, undefined] => [id, undefined]))

export default function FirmPage() {
  const { t } = useI18n(firmMessages)
  const today = useToday()
  const { answers: given, path, answer, change } = useAnswers<Held>(FIRM, IDS, { keeps: IDS })
  const likely = useLikely((one) => FOUNDERS.find((founder) => founder === one))
  const view = given.view === 'data' ? 'data' : 'form'
  const form = walk(formCase, { ...(likely && { who: likely }), ...given })
  const data = walk(dataCase, given)
  useAnswerFirst((view === 'form' ? form : data).result !== undefined, view)
  return (
    <Screen title={t('firm.title')} path={path} isWide>
      <Box className="stack">
        <SegmentedControl id="view" label={t('firm.view')} choices={VIEWS.map((value) => ({ value, label: t(`firm.view.${value}`) }))} chosen={view} onChoose={(value) => answer('view', value)} />
        {view === 'form' ? (
          <>
            {!form.result && <Box className="paragraph">{t('firm.lead')}</Box>}
            <Columns
              first={form.result && <FormAnswer asked={form.result} day={today} />}
              asked={
                <Questions
                  asked={formsAsked(form.asked, t)}
                  answers={form.answers}
                  onAnswer={(id, value) => change({ [id]: value, form: undefined, with: undefined })}
                  onStartAgain={() => change(none(OF_FORM))}
                />
              }
            >
              {form.result && (
                <FormResult asked={form.result} day={today} form={given.form} other={given.with} onForm={(id) => change({ form: id, with: undefined })} onOther={(id) => answer('with', id)} />
              )}
            </Columns>
          </>
        ) : (
          <>
            {!data.result && <Box className="paragraph">{t('data.lead')}</Box>}
            <Columns
              first={data.result && <DataAnswer asked={data.result} />}
              asked={<Questions asked={dataAsked(data.asked, t)} answers={data.answers} onAnswer={answer} onStartAgain={() => change(none(OF_DATA))} />}
            >
              {data.result && <Later id="rest">{() => <DataResult asked={data.result!} day={today} />}</Later>}
            </Columns>
          </>
        )}
      </Box>
    </Screen>
  )
}
