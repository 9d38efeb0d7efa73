/** Converter: an amount in two currencies, typed on either side, with the day and the source of the rate; and what paying really costs. */
import { isCurrency, CURRENCIES, decimalsOf, type AnyCurrency } from '@/domain/money/currency'
import type { Money } from '@/domain/money/money'
import { formatUnits } from '@/domain/number/number'
import { decimalMark } from '@/domain/number/typed-number'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { Announcement, Box, Button, Card, ChoiceField, Choices, Columns, MoneyField } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { CONVERTER } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useRates } from '../../use-live'
import { usePerson } from '../../use-person'
import { amountsOf, pairOf, priceSide, quickAmounts, type Side } from './amounts'
import { converterMessages } from './locales'
import { useCosts } from './use-costs'
import { RateUsed } from './rate-used'
import { RealCost } from './real-cost'
import { usedWay } from '../rates'
import './index.scss'

const IDS = ['from', 'to', 'amount', 'side', 'card', 'board'] as const
const KEPT = ['from', 'to', 'card'] as const
const FIRST_AMOUNT = '100'
const SIDES: readonly Side[] = ['from', 'to']

export default function ConverterPage() {
  const { t, locale } = useI18n(converterMessages)
  const now = useNow()
  const { live, state } = useRates(now)
  const { answers, path, change } = useAnswers(CONVERTER, IDS, { keeps: KEPT })
  const person = usePerson()
  const pair = pairOf(answers, person)
  const side: Side = answers.side === 'to' ? 'to' : 'from'
  const text = answers.amount ?? FIRST_AMOUNT
  // Two currencies of one list are always joined: a test goes through them all.
  const way = usedWay(pair.from, pair.to, now.day, live, state === 'there')!
  const amounts = amountsOf(text, side, pair, way.ratio, decimalMark(locale))
  const costs = useCosts({ pair, person, amounts, way, today: now.day, card: answers.card, board: answers.board })

  const shown = (money: Money<AnyCurrency> | undefined) => (money ? formatUnits(money.minor, decimalsOf(money.currency), locale) : '')
  const choose = (which: Side, value: string) => {
    if (!isCurrency(value)) return
    const other = which === 'from' ? 'to' : 'from'
    // Who chooses what stands on the other side wants them the other way round.
    change({ [which]: value, [other]: value === pair[other] ? pair[which] : pair[other] })
  }
  const swap = () => change({ from: pair.to, to: pair.from, amount: text, side })
  const error = amounts.typed.ok || amounts.typed.reason === 'empty' ? undefined : t(`converter.error.${amounts.typed.reason}`)
  const currencies = CURRENCIES.map((value) => ({ value, label: `${value} ${t(`currency.${value}`)}` }))

  return (
    <Screen title={t('converter.title')} path={path} isWide>
      <Box className="stack converter">
        <Columns
          asked={
            <>
              <Card>
                {SIDES.map((one) => (
                  <Box key={one} className="converter-side">
                    <MoneyField
                      id={`amount-${one}`}
                      label={t('converter.amount', { currency: t(`currency.${pair[one]}`) })}
                      currency={pair[one]}
                      value={one === side ? text : shown(amounts[one])}
                      error={one === side ? error : undefined}
                      onText={(typed) => change({ amount: typed, side: one })}
                    />
                    <ChoiceField id={one} label={t(`converter.currency.${one}`)} choices={currencies} chosen={pair[one]} placeholder="" onChoose={(value) => choose(one, value)} />
                  </Box>
                ))}
                <Box className="converter-side">
                  <Button id="swap" onTap={swap}>
                    {t('converter.swap')}
                  </Button>
                </Box>
              </Card>
              <Choices
                id="quick"
                label={t('converter.quick', { currency: t(`currency.${pair[side]}`) })}
                choices={quickAmounts(pair[side]).map((amount) => ({ value: String(amount), label: formatUnits(amount, 0, locale) }))}
                chosen={[]}
                isFinal
                isRow
                onChoose={(amount) => change({ amount })}
              />
            </>
          }
        >
          <RateUsed pair={pair} way={way} live={live} />
          <Announcement text={amounts.from && amounts.to ? `${shown(amounts.from)} ${pair.from} = ${shown(amounts.to)} ${pair.to}` : ''} />
          <Later id="rest" isStack>
            {() => (
              <>
                {priceSide(pair, person) && <RealCost costs={costs} card={answers.card} board={answers.board} onChange={change} />}
                <FactSources entries={[...way.entries, ...costs.entries]} />
              </>
            )}
          </Later>
        </Columns>
      </Box>
    </Screen>
  )
}
