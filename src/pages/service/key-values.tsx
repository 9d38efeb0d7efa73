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

/** What it costs, where that is one value, and how long it takes. */
export function KeyValues({ guide }: { guide: Guide }) {
  const { t, text, locale } = useI18n(serviceMessages)

  const cost = (): Pick<KeyFact, 'value' | 'note'> | undefined => {
    if (guide.fees === 'free') return { value: t('service.feesFree') }
    if (guide.fees === 'unknown') return { value: t('service.unknown') }
    const [fee, another] = guide.fees
    if (!fee || another) return undefined
    return { value: priceOf(fee, locale) ?? t('service.feesFree'), note: text(fee.for) }
  }
  const fee = cost()
  const time = guide.timeNeeded === 'unknown' ? t('service.unknown') : text(guide.timeNeeded.text)
  return (
    <KeyFacts
      id="key-values"
      facts={[...(fee ? [{ icon: 'fee' as const, label: t('service.fees'), ...fee }] : []), { icon: 'time', label: t('service.timeNeeded'), value: time }]}
    />
  )
}
