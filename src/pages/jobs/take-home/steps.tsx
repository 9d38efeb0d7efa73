import { formatMoney } from '@/domain/money/money'
import { formatNumber } from '@/domain/number/number'
import type { Step, StepPart } from '@/domain/take-home/steps'
import { useI18n } from '@/i18n'
import { Box, Table } from '@/ui'
import { takeHomeMessages } from './locales'
import type { Known } from './parts'

interface Part {
  id: StepPart | 'all'
  steps: Step[]
}

function partsOf(steps: readonly Step[]): Part[] {
  const parts: Part[] = []
  for (const step of steps) {
    const last = parts[parts.length - 1]
    if (last && !step.part) last.steps.push(step)
    else parts.push({ id: step.part ?? 'all', steps: [step] })
  }
  return parts
}

/** Each step with the rate of the law that made it; where two places tax, the tax of each by itself and then both together. */
export function Steps({ known: { result, currency, elsewhere } }: { known: Known }) {
  const { t, locale } = useI18n(takeHomeMessages)
  const money = (minor: number, of = currency) => formatMoney({ minor, currency: of }, locale)
  const label = ({ id, rate, ofMinor, item }: Step, of = currency): string => {
    const words = { rate: `${formatNumber((rate ?? 0) / 100, locale)}%`, amount: money(ofMinor ?? 0, of) }
    return item ? t(`keep.item.${item}`) : t(`keep.step.${id === 'reduction' && rate !== undefined ? 'reduction-share' : id}`, words)
  }
  const table = (id: string, caption: string, steps: readonly Step[], of = currency) => (
    <Table
      key={id}
      id={`steps-${id}`}
      caption={caption}
      columns={[
        { id: 'step', title: t('keep.step') },
        { id: 'amount', title: t('keep.amount'), isNumber: true },
      ]}
      rows={steps.map((step, index) => ({ id: `${step.id}-${index}`, cells: [label(step, of), money(step.minor, of)], isTotal: step.id === 'kept' || step.id === 'tax' }))}
    />
  )
  return (
    <Box id="steps" className="stack">
      {partsOf(result.steps).map(({ id, steps }) => table(id, id === 'all' ? t('keep.steps') : t(`keep.part.${id}`), steps))}
      {elsewhere && table('elsewhere', t(`keep.elsewhere.${elsewhere.place}`), elsewhere.steps, elsewhere.currency)}
    </Box>
  )
}
