import type { Live } from '@/domain/live/live'
import type { Rates } from '@/domain/live/shapes'
import { writtenRatio } from '@/domain/money/convert'
import { inverse, scaled } from '@/domain/money/ratio'
import { formatUnits } from '@/domain/number/number'
import { decimalMark } from '@/domain/number/typed-number'
import { formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Notice } from '@/ui'
import { SourceNote } from '../../source-note'
import { useDrawn } from '../../use-drawn'
import type { Pair } from './amounts'
import { converterMessages } from './locales'
import type { UsedWay } from '../rates'

/** Days after which a rate may be off by more than the fees it is compared with. */
const OLD_DAYS = 7

interface RateUsedProps {
  pair: Pair
  way: UsedWay
  live: Live<Rates> | undefined
}

/** The rate, of which day it is, how old that is and who says so. */
export function RateUsed({ pair, way, live }: RateUsedProps) {
  const { t, locale } = useI18n(converterMessages)
  // How old it is would be another day's in HTML that is made in advance.
  const isDrawn = useDrawn()
  // One of the dearer money is more than one of the other: that is how people say it.
  const isDearer = (scaled(1_000_000, way.ratio) ?? 1_000_000) >= 1_000_000
  const [one, other, ratio] = isDearer ? [pair.from, pair.to, way.ratio] : [pair.to, pair.from, inverse(way.ratio)]
  const { count, decimals } = writtenRatio(ratio)
  const rate = t('converter.rate', { one, rate: formatUnits(count, decimals, locale), other })
  const day = way.on ? formatDay(way.on, locale) : ''
  const age = way.age === 0 ? t('converter.today') : t(way.age === 1 ? 'converter.age.one' : 'converter.age.other', { days: way.age })
  const note = way.from === 'law' ? t('converter.law') : isDrawn ? t(`converter.is.${way.from}`, { date: day, age }) : undefined
  const isLive = way.from === 'now' || way.from === 'kept'
  const conflicts = isLive && live ? live.data.conflicts.filter((other) => way.quotes.some((quote) => quote.from === other.from && quote.to === other.to)) : []
  return (
    <Box className="stack">
      <Card>
        <ListItem id="rate" icon="payment" title={rate} note={note} />
        {isLive && live && way.on && (
          <SourceNote source={{ publisher: live.source.publisher, title: '', url: live.source.url, verifiedOn: way.on, confidence: 'high' }} />
        )}
      </Card>
      {conflicts.map((said) => (
        <Notice key={said.by} id={`conflict-${said.by}`} kind="caution">
          {t('converter.conflict', { who: t(`converter.by.${said.by}`), one: said.from, rate: String(said.rate).replace('.', decimalMark(locale)), other: said.to, date: said.on ? formatDay(said.on, locale) : '' })}
        </Notice>
      ))}
      {isDrawn && way.age > OLD_DAYS && (
        <Notice id="old" kind="caution">
          {t('converter.old', { days: way.age })}
        </Notice>
      )}
    </Box>
  )
}
