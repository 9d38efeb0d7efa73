import { useState } from 'react'
import { BOTTLE_SIZES, firstOf, MOST_PIECES, MOST_TYPED, type Carried } from '@/domain/allowance/basket'
import { amountOf, type Item } from '@/domain/allowance/item'
import type { Currency } from '@/domain/money/money'
import { typedMoney } from '@/domain/money/typed-money'
import { formatNumber, formatUnits } from '@/domain/number/number'
import { decimalMark, typedNumber } from '@/domain/number/typed-number'
import { useI18n } from '@/i18n'
import { Choices, MoneyField, NumberField, Question, Stepper } from '@/ui'
import { carryMessages } from './locales'
import type { Carry } from './use-carry'

const CURRENCY: Partial<Record<Item, Currency>> = { 'cash-hkd': 'HKD', 'cash-mop': 'MOP', 'cash-usd': 'USD' }

interface TypedProps {
  id: string
  label: string
  hint?: string
  /** As it was before anything was typed; nothing is written for 0. */
  start: number
  decimals: number
  unit: string
  isMoney?: boolean
  /** In the smallest unit: hundredths of a currency, or so many decimals. */
  onCount: (count: number | undefined) => void
}

/** A number that is typed: what was typed stays as it is, and counts where it can be read. */
function Typed({ id, label, hint, start, decimals, unit, isMoney, onCount }: TypedProps) {
  const { t, locale } = useI18n(carryMessages)
  const scale = 10 ** decimals
  const [value, setValue] = useState(() => (start === 0 ? '' : isMoney && start % scale !== 0 ? formatUnits(start, decimals, locale) : formatNumber(start / scale, locale)))
  const mark = decimalMark(locale)
  const read = (typed: string): number | 'empty' | undefined => {
    const money = isMoney ? typedMoney(typed, 'HKD', mark) : undefined
    if (money) return money.ok ? (money.money.minor <= MOST_TYPED * scale ? money.money.minor : undefined) : money.reason === 'empty' ? 'empty' : undefined
    const number = typedNumber(typed, { mark, decimals, max: MOST_TYPED })
    return number.ok ? Math.round(number.number * scale) : number.reason === 'empty' ? 'empty' : undefined
  }
  const onText = (typed: string) => {
    setValue(typed)
    const count = read(typed)
    onCount(count === 'empty' ? undefined : count)
  }
  const words = { id, label, hint, error: read(value) === undefined ? t('carry.notANumber') : undefined, value, onText }
  return isMoney ? <MoneyField {...words} currency={unit} /> : <NumberField {...words} unit={unit} hasDecimals={decimals > 0} />
}

/** How much of a thing: the fields that its rules look at. */
export function Amounts({ item, carry }: { item: Item; carry: Carry }) {
  const { t, locale } = useI18n(carryMessages)
  const carried = carry.basket[item] ?? firstOf(item)
  const { to } = carry.answers
  const amount = amountOf(item)
  const change = (by: Partial<Carried>) => carry.carry(item, { ...carried, ...by })
  const typed = { start: carried.count, onCount: (count: number | undefined) => change({ count: count ?? 0 }) }
  const number = (count: number) => formatNumber(count, locale)

  const priced: Currency | undefined =
    to === 'hong-kong' && item === 'spirits' ? 'HKD' : to === 'mainland' && ['spirits', 'wine', 'cigarettes', 'heated', 'cigars'].includes(item) ? 'CNY' : undefined
  const pieces = amount === 'bottles' || amount === 'cigars' || amount === 'pieces'
  const unit = amount === 'sticks' ? t('carry.unit.sticks') : amount === 'grams' ? t('carry.unit.grams') : amount === 'millilitres' ? t('carry.unit.ml') : t('carry.unit.kg')

  return (
    <>
      {pieces && (
        <Stepper
          id={`count-${item}`}
          label={t('carry.count')}
          value={carried.count}
          min={1}
          max={MOST_PIECES}
          shown={number(carried.count)}
          fewerLabel={t('carry.fewer')}
          moreLabel={t('carry.more')}
          onValue={(count) => change({ count })}
        />
      )}
      {amount === 'bottles' && (
        <Question
          id={`size-${item}`}
          label={t('carry.bottleSize')}
          options={BOTTLE_SIZES.map((ml) => ({ value: String(ml), label: t('carry.litres', { litres: formatNumber(ml / 1000, locale, { decimals: 2 }) }) }))}
          chosen={String(carried.size ?? BOTTLE_SIZES[2])}
          placeholder={t('carry.bottleSize')}
          onChoose={(size) => change({ size: Number(size) })}
        />
      )}
      {amount === 'cigars' && to !== 'mainland' && (
        <Typed
          id={`weight-${item}`}
          label={t('carry.cigarWeight')}
          start={carried.size ?? 0}
          decimals={0}
          unit={t('carry.unit.grams')}
          onCount={(size) => change({ size: size || undefined })}
        />
      )}
      {(amount === 'sticks' || amount === 'grams' || amount === 'millilitres') && <Typed id={`count-${item}`} label={t('carry.howMany')} decimals={0} unit={unit} {...typed} />}
      {amount === 'kilograms' && <Typed id={`count-${item}`} label={t('carry.weight')} decimals={3} unit={unit} {...typed} />}
      {amount === 'money' && (
        <Typed
          id={`count-${item}`}
          label={t(item.startsWith('cash') ? 'carry.sum' : 'carry.worth')}
          decimals={2}
          isMoney
          unit={t(`carry.currency.${CURRENCY[item] ?? 'CNY'}`)}
          {...typed}
        />
      )}
      {item.startsWith('goods') && to === 'mainland' && (
        <Choices id={`whole-${item}`} label={t('carry.onePiece')} choices={[{ value: 'one', label: t('carry.onePiece') }]} chosen={carried.size === 1 ? ['one'] : []} allowsMany onChoose={() => change({ size: carried.size === 1 ? undefined : 1 })} />
      )}
      {priced && (
        <Typed
          key={priced}
          id={`price-${item}`}
          label={t(amount === 'bottles' ? 'carry.priceBottle' : amount === 'cigars' ? 'carry.priceCigar' : 'carry.pricePack')}
          start={carried.price?.currency === priced ? carried.price.minor : 0}
          decimals={2}
          isMoney
          unit={t(`carry.currency.${priced}`)}
          onCount={(minor) => change({ price: minor === undefined ? undefined : { minor, currency: priced } })}
        />
      )}
    </>
  )
}
