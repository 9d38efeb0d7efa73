import { formatMoney } from '@/domain/money/money'
import { formatPercent } from '@/domain/number/number'
import type { Cost, Span, Step } from '@/domain/real-cost/real-cost'
import { useI18n } from '@/i18n'
import { Box, Card, EmptyState, ListItem, Notice, NumberField, Section } from '@/ui'
import { converterMessages } from './locales'
import type { Costs } from './use-costs'

const WHOLE = 10_000

interface RealCostProps {
  costs: Costs
  card: string | undefined
  board: string | undefined
  onChange: (given: { card?: string; board?: string }) => void
}

/** What each way to pay takes from the account, cheapest first, each with its working; what is not published is said not to be known. */
export function RealCost({ costs: { price, account, prices, costs, entries, isCardWrong, isBoardWrong }, card, board, onChange }: RealCostProps) {
  const { t, text, locale } = useI18n(converterMessages)
  const amount = ({ least, most }: Span) =>
    least.minor === most.minor ? formatMoney(least, locale) : t('cost.span', { least: formatMoney(least, locale), most: formatMoney(most, locale) })
  const percent = ({ least, most }: NonNullable<Step['share']>) => {
    const share = (one: number) => formatPercent(one / WHOLE, locale)
    return least === most ? share(least) : t('cost.span', { least: share(least), most: share(most) })
  }
  const line = ({ is, span, share }: Step) => t(`cost.step.${is}`, { amount: amount(span), share: share ? percent(share) : '' })
  const total = ({ total: span, missing }: Cost) => (!span ? t('cost.unknown') : missing.length > 0 ? t('cost.atLeast', { amount: formatMoney(span.least, locale) }) : amount(span))
  const notes = entries.flatMap(({ value }) => (value.note ? [text(value.note)] : []))
  return (
    <Section id="cost" title={t('cost.title')}>
      <Box className="stack">
        <Box>{price ? t('cost.leadOf', { price: formatMoney(price, locale), account: t(`currency.${account}`) }) : t('cost.lead')}</Box>
        <Card>
          <Box className="converter-side">
            <NumberField
              id="card"
              label={t('cost.card')}
              need={t('cost.optional')}
              hint={t('cost.cardHint')}
              value={card ?? ''}
              unit="%"
              hasDecimals
              error={isCardWrong ? t('cost.cardWrong') : undefined}
              onText={(value) => onChange({ card: value })}
            />
          </Box>
          <Box className="converter-side">
            <NumberField
              id="board"
              label={t('cost.board', { account, price: prices })}
              need={t('cost.optional')}
              hint={t('cost.boardHint')}
              value={board ?? ''}
              unit={account}
              hasDecimals
              error={isBoardWrong ? t('cost.boardWrong') : undefined}
              onText={(value) => onChange({ board: value })}
            />
          </Box>
        </Card>
        {price ? (
          <Card>
            {costs.map((cost, index) => (
              <ListItem
                key={cost.way}
                id={`cost-${cost.way}`}
                icon={cost.total ? 'fee' : 'info'}
                title={t('cost.row', { place: index + 1, way: t(`cost.way.${cost.way}`), total: total(cost) })}
                note={
                  <>
                    {cost.steps.map((step) => (
                      <Box key={step.is}>{line(step)}</Box>
                    ))}
                    {cost.missing.map((one) => (
                      <Box key={one}>{t(`cost.missing.${one}`)}</Box>
                    ))}
                  </>
                }
              />
            ))}
          </Card>
        ) : (
          <EmptyState title={t('cost.noPrice')} />
        )}
        {notes.map((note) => (
          <Box key={note}>{note}</Box>
        ))}
        <Notice id="cost-mid">{t('cost.mid')}</Notice>
      </Box>
    </Section>
  )
}
