import { REGION_CURRENCIES } from '@/domain/money/currency'
import { useI18n } from '@/i18n'
import { Box, Question, SegmentedControl } from '@/ui'
import { PEOPLE } from '../../use-person'
import { Amount } from './amount'
import { takeHomeMessages } from './locales'
import type { AskedHome } from './use-take-home'

/** The few questions without which there is no answer. */
export function Ask({ home: { question, turn, set } }: { home: AskedHome }) {
  const { t } = useI18n(takeHomeMessages)
  return (
    <Box className="stack">
      <Amount key={`pay ${turn}`} id="pay" label={t('keep.pay')} hint={t('keep.payHint')} currency={question.currency} minor={question.payMinor} onAmount={(amount) => set('pay', amount)} />
      <SegmentedControl
        id="currency"
        label={t('keep.currency')}
        choices={REGION_CURRENCIES.map((value) => ({ value, label: t(`keep.money.${value}`) }))}
        chosen={question.currency}
        onChoose={(value) => set('currency', value)}
      />
      <Amount key={`bonus ${turn}`} id="bonus" label={t('keep.bonus')} hint={t('keep.bonusHint')} currency={question.currency} minor={question.bonusMinor} onAmount={(amount) => set('bonus', amount)} />
      <Question
        id="who"
        label={t('who.label')}
        options={PEOPLE.map((value) => ({ value, label: t(`who.${value}`) }))}
        chosen={question.who ?? ''}
        placeholder={t('question.choose')}
        onChoose={(value) => set('who', value)}
      />
    </Box>
  )
}
