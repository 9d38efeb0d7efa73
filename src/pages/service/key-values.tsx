import type { Fee, Guide } from '@/catalog'
import type { Locale } from '@/domain/locale/locale'
import { formatMoney, parseMoney } from '@/domain/money/money'
import { formatRange } from '@/domain/number/range'
import { useI18n } from '@/i18n'
import { KeyFacts, type KeyFact } from '@/ui'
import { serviceMessages } from './locales'

/** A fee as each language writes it; `undefined` where it costs nothing. */
export function priceOf({ amount, upTo, currency }: Fee, locale: Locale): string | undefined {
  if (Number(amount) === 0 && upTo === undefined) return undefined
  const shown = (value: string) => formatMoney(parseMoney(value, currency), locale)
  return upTo === undefined ? shown(amount) : formatRange(shown(amount), shown(upTo), locale)
}

/** What it costs, where that is one value, and how long it takes; a question that does not arise is not put. */
export function KeyValues({ guide }: { guide: Guide }) {
  const { t, text, locale } = useI18n(serviceMessages)

  const cost = (): Pick<KeyFact, 'value' | 'note'> | undefined => {
    if (guide.fees === 'free') return { value: t('service.feesFree') }
    if (guide.fees === 'not-applicable') return undefined
    if (guide.fees === 'unknown') return { value: t('service.unknown') }
    const [fee, another] = guide.fees
    if (!fee || another) return undefined
    return { value: priceOf(fee, locale) ?? t('service.feesFree'), note: text(fee.for) }
  }
  const { timeNeeded } = guide
  const fee = cost()
  const facts: KeyFact[] = []
  if (fee) facts.push({ icon: 'fee', label: t('service.fees'), ...fee })
  if (timeNeeded !== 'not-applicable') {
    facts.push({ icon: 'time', label: t('service.timeNeeded'), value: timeNeeded === 'unknown' ? t('service.unknown') : text(timeNeeded.text) })
  }
  return facts.length > 0 ? <KeyFacts id="key-values" facts={facts} /> : null
}
