import type { Verdict } from '@/domain/allowance/finding'
import { useI18n } from '@/i18n'
import { Box, Icon, type IconName } from '@/ui'
import { carryMessages } from './locales'

export const VERDICT_ICON: Record<Verdict, IconName> = { free: 'check', unknown: 'help', declare: 'info', pay: 'fee', papers: 'bring', forbidden: 'clear' }

/** The answer in a word or two, with its own picture beside its own colour. */
export function VerdictLine({ verdict, detail }: { verdict: Verdict; detail?: string }) {
  const { t } = useI18n(carryMessages)
  return (
    <Box className={`carry-verdict is-${verdict}`}>
      <Icon name={VERDICT_ICON[verdict]} className="carry-verdict-icon" />
      <Box className="carry-verdict-text">
        {t(`carry.verdict.${verdict}`)}
        {detail && <Box className="carry-duty">{detail}</Box>}
      </Box>
    </Box>
  )
}
