import { useState } from 'react'
import { useI18n } from '@/i18n'
import { Box, Button, Choices, Question, Section } from '@/ui'
import { placeFee, rentSaid } from './answer'
import { Amount } from './amount'
import { costMessages } from './locales'
import { CITIES, currencyAt, GETS, HERE, itemsOf, mayHaveCssa, ownCurrency, SIDES, THERE, WHO, type Item, type Side } from './question'
import type { Asked } from './use-cost'
import { useMoneyWords } from './words'

/** The few questions that decide: who, where to, how one would live there and lives here, what one receives. */
export function Ask({ asked: { question, turn, set } }: { asked: Asked }) {
  const { t } = useI18n(costMessages)
  const isMacao = question.who === 'macao'
  const choose = t('question.choose')
  return (
    <Box className="stack">
      <Question id="who" label={t('cost.who')} options={WHO.map((value) => ({ value, label: t(`region.${value}`) }))} chosen={question.who} placeholder={choose} onChoose={(value) => set('who', value)} />
      <Question id="city" label={t('cost.city')} isList options={CITIES.map((value) => ({ value, label: t(`region.${value}`) }))} chosen={question.city} placeholder={choose} onChoose={(value) => set('city', value)} />
      <Question
        id="there"
        label={t('cost.there')}
        options={THERE.filter((value) => !isMacao || value !== 'scheme').map((value) => ({ value, label: t(`cost.there.${value}`) }))}
        chosen={question.there}
        placeholder={choose}
        onChoose={(value) => set('there', value)}
      />
      <Question
        id="here"
        label={t('cost.here', { place: t(`region.${question.who}`) })}
        options={HERE.map((value) => ({ value, label: t(`cost.here.${value}`) }))}
        chosen={question.here}
        placeholder={choose}
        onChoose={(value) => set('here', value)}
      />
      <Question
        id="gets"
        label={t('cost.gets')}
        options={GETS.filter((value) => !isMacao || value === 'none' || value === 'other').map((value) => ({ value, label: t(`cost.gets.${value}`) }))}
        chosen={question.gets}
        placeholder={choose}
        onChoose={(value) => set('gets', value)}
      />
      {question.gets === 'other' && (
        <Amount key={`income ${question.who} ${turn}`} id="income" label={t('cost.income')} currency={ownCurrency(question)} minor={question.typed.income} onAmount={(amount) => set('income', amount)} />
      )}
    </Box>
  )
}

/** What both sides cost beside the place: closed until somebody wants it, and open where an address holds some of it. */
export function Amounts({ asked }: { asked: Asked }) {
  const { t } = useI18n(costMessages)
  const { question, answer, given, set, startAgain } = asked
  const [isOpen, setOpen] = useState(() => SIDES.some((side) => itemsOf(side, question).some((item) => given[`${side}-${item}`])))
  // Without the price of a place there is no answer: then it is asked for.
  if (!isOpen && !(answer.there.year && answer.here.year)) setOpen(true)
  const ticks = [
    ...(mayHaveCssa(question) ? [{ value: 'cssa' as const, label: t('cost.tick.cssa'), isOn: question.hasCssa }] : []),
    ...(question.who === 'macao' ? [{ value: 'subsidy' as const, label: t('cost.tick.subsidy'), isOn: question.hasSubsidy }] : []),
    ...(question.who === 'hong-kong' && question.here === 'rent' ? [{ value: 'helper' as const, label: t('cost.tick.helper'), isOn: question.hasHelper }] : []),
  ]
  if (!isOpen) {
    return (
      <Button id="amounts-open" onTap={() => setOpen(true)}>
        {t('cost.amounts')}
      </Button>
    )
  }
  return (
    <Section id="amounts" title={t('cost.amounts')}>
      <Box className="stack">
        {ticks.length > 0 && (
          <Choices
            id="ticks"
            label={t('cost.ticks')}
            choices={ticks}
            chosen={ticks.filter(({ isOn }) => isOn).map(({ value }) => value)}
            allowsMany
            onChoose={(id) => set(id, ticks.find(({ value }) => value === id)!.isOn ? undefined : 'yes')}
          />
        )}
        {SIDES.map((side) => (
          <SideAmounts key={side} side={side} asked={asked} />
        ))}
        <Button id="start-again" onTap={startAgain}>
          {t('question.again')}
        </Button>
      </Box>
    </Section>
  )
}

function SideAmounts({ side, asked: { question, turn, today, set } }: { side: Side; asked: Asked }) {
  const { t } = useI18n(costMessages)
  const money = useMoneyWords()
  const currency = currencyAt(side, question)
  const place = side === 'there' ? t(`region.${question.city}`) : t(`region.${question.who}`)
  const fee = placeFee(side, question, today)?.value
  const said = rentSaid(side, question, today)?.value
  const words = (value: typeof fee) => value && money({ least: value.least, most: value.most ?? value.least }, value.currency)
  const hintOf = (item: Item): string | undefined => {
    if (item === 'place') return fee ? t('cost.hint.published', { amount: words(fee)! }) : said ? t('cost.hint.said', { amount: words(said)! }) : t('cost.hint.unknown')
    return item === 'medicines' && question[side] !== 'rent' ? t('cost.hint.medicines') : undefined
  }
  const labelOf = (item: Item) => (item === 'place' ? t(question[side] === 'rent' ? 'cost.item.rent' : 'cost.item.place') : t(`cost.item.${item}`))
  return (
    <Box className="stack" role="group" label={place}>
      {itemsOf(side, question).map((item) => (
        <Amount
          key={`${side} ${item} ${question.who} ${turn}`}
          id={`${side}-${item}`}
          label={t('cost.at', { item: labelOf(item), place })}
          hint={hintOf(item)}
          currency={currency}
          minor={question.typed[`${side}-${item}`]}
          onAmount={(amount) => set(`${side}-${item}`, amount)}
        />
      ))}
    </Box>
  )
}
