import { useState } from 'react'
import { progressOf } from '@/domain/vehicle/checklist'
import type { Scheme } from '@/domain/vehicle/scheme'
import { useI18n } from '@/i18n'
import { useChecklists, type Checklists } from '@/stores'
import { Box, Button, Buttons, Notice, Section, Steps, Timeline } from '@/ui'
import { carMessages } from './locales'

/** Steps of a scheme that remember where one is; each tick can be taken back, and so can beginning anew. */
export function StepsPart({ scheme, steps }: { scheme: Scheme; steps: readonly string[] }) {
  const { t } = useI18n(carMessages)
  const { ticked, tick, untick, restore } = useChecklists()
  const [before, setBefore] = useState<Checklists['ticked']>()
  const ticks = ticked[scheme] ?? []
  const { done, now } = progressOf(steps, ticks)
  const last = [...steps].reverse().find((step) => ticks.includes(step))
  const at = now === undefined ? steps.length + 1 : steps.indexOf(now) + 1
  const text = now === undefined ? t('car.steps.all', { count: steps.length }) : `${t('car.steps.at', { at, count: steps.length })}\u00a0· ${t(`car.step.${now as 'ballot'}`)}`

  const reset = () => {
    setBefore(ticked)
    const { [scheme]: _, ...others } = ticked
    restore({ ticked: others })
  }
  const undo = () => {
    if (before) restore({ ticked: { ...ticked, [scheme]: before[scheme] ?? [] } })
    setBefore(undefined)
  }
  return (
    <Section id="steps" title={t('car.steps')}>
      <Box className="stack">
        <Box isLive>
          <Steps id="steps-at" text={text} at={at} count={steps.length} />
        </Box>
        {/* In one place while the step changes, so that it keeps the focus. */}
        {now !== undefined && (
          <Button id="tick" kind="main" icon="check" onTap={() => tick(scheme, now)}>
            {t('car.steps.tick')}
          </Button>
        )}
        <Timeline
          label={t('car.steps')}
          entries={steps.map((step, index) => {
            const isDone = ticks.includes(step)
            return {
              id: `step-${step}`,
              mark: String(index + 1),
              title: t(`car.step.${step as 'ballot'}`),
              state: isDone ? ('done' as const) : step === now ? ('now' as const) : ('next' as const),
              stateText: isDone ? t('car.steps.done') : step === now ? t('car.steps.now') : undefined,
            }
          })}
        />
        {done > 0 && (
          <Buttons>
            <Button id="untick" onTap={() => last && untick(scheme, last)}>
              {t('car.steps.untick')}
            </Button>
            <Button id="reset" onTap={reset}>
              {t('car.steps.reset')}
            </Button>
          </Buttons>
        )}
        {before && done === 0 && (
          <Notice id="was-reset" isUrgent action={<Button id="undo-reset" onTap={undo}>{t('car.undo')}</Button>}>
            {t('car.steps.wasReset')}
          </Notice>
        )}
        <Box>{t('car.steps.kept')}</Box>
      </Box>
    </Section>
  )
}
