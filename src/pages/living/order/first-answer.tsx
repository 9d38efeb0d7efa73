import type { Wanted } from '@/domain/order/ways'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Box, Notice } from '@/ui'
import { bestOf, proposedFor } from './facts'
import { orderMessages } from './locales'

/** The way to take, and whether it is sure. It stands above the questions. */
export function FirstAnswer({ wanted, day }: { wanted: Wanted; day: CivilDate }) {
  const { t, text } = useI18n(orderMessages)
  const best = bestOf(proposedFor(wanted, day))
  const verdict = best ? t(best.isUnsure ? 'order.best.unsure' : 'order.best', { way: text(best.entry.value.name) }) : t('order.best.none')
  return (
    <Box>
      <Notice id={best ? (best.isUnsure ? 'verdict-unsure' : 'verdict') : 'verdict-none'} kind={best && !best.isUnsure ? 'info' : 'caution'}>
        {verdict}
      </Notice>
      <Announcement text={verdict} />
    </Box>
  )
}
