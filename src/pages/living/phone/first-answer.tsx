import { formatMoney } from '@/domain/money/money'
import type { Stays } from '@/domain/phone-plan/tariff'
import { formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Box, Notice } from '@/ui'
import type { Proposed } from './facts'
import { phoneMessages } from './locales'

/** What does it, in a sentence. It stands above the questions: whoever changes an answer sees what becomes of it. */
export function FirstAnswer({ proposed: { ranked, isPair, hasOtherMoney }, stays }: { proposed: Proposed; stays: Stays }) {
  const { t, text, locale } = useI18n(phoneMessages)
  const best = ranked[0]
  const plan = best && text(best.plan.entry.value.name)
  const cost = best?.costMinor === undefined || !best.plan.currency ? undefined : formatMoney({ minor: best.costMinor, currency: best.plan.currency }, locale)
  const verdict = (): string => {
    if (!best || !plan) return t('phone.best.none')
    if (isPair) return t('phone.best.pair')
    if (!cost) return t('phone.best.noPrice', { plan })
    const said = `${t('phone.best.cost', { plan, cost, days: stays.days * stays.times })} ${t('phone.seen', { date: formatDay(best.plan.entry.source.verifiedOn, locale) })}`
    return hasOtherMoney ? `${said} ${t('phone.otherMoney')}` : said
  }
  return (
    <Box>
      {best && (
        <Notice id={isPair ? 'verdict-pair' : cost ? 'verdict-cost' : 'verdict-no-price'} kind={cost ? 'info' : 'caution'}>
          {verdict()}
        </Notice>
      )}
      <Announcement text={verdict()} />
    </Box>
  )
}
