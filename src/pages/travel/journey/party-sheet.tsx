import type { Party } from '@/domain/journey/asked'
import { useI18n } from '@/i18n'
import { Box, Button, SegmentedControl, Sheet, Stepper } from '@/ui'
import { journeyMessages } from './locales'

/** Whom fares tell apart, of those one counts here. */
const COUNTED = ['adult', 'child', 'elder', 'student'] as const
const MOST = 9
const PAY = ['card', 'ticket'] as const

interface PartySheetProps {
  party: Party
  pay: 'card' | 'ticket'
  onParty: (party: Party) => void
  onPay: (pay: 'card' | 'ticket') => void
  onClose: () => void
}

/** Who travels together, and how they pay; the answer behind follows at once. */
export function PartySheet({ party, pay, onParty, onPay, onClose }: PartySheetProps) {
  const { t } = useI18n(journeyMessages)
  const all = Object.values(party).reduce((sum, count) => sum + count, 0)
  return (
    <Sheet
      id="party-sheet"
      title={t('journey.party')}
      closeLabel={t('nav.close')}
      onClose={onClose}
      foot={
        <Button id="party-done" kind="main" onTap={onClose}>
          {t('journey.done')}
        </Button>
      }
    >
      <Box className="stack">
        {COUNTED.map((who) => {
          const count = party[who] ?? 0
          const name = t(`journey.who.${who}`)
          return (
            <Stepper
              key={who}
              id={`party-${who}`}
              label={name}
              hint={who === 'elder' || who === 'student' ? t(`journey.hint.${who}`) : undefined}
              value={count}
              // Somebody travels.
              min={count === all ? 1 : 0}
              max={MOST}
              shown={String(count)}
              fewerLabel={t('journey.fewer', { who: name })}
              moreLabel={t('journey.more', { who: name })}
              onValue={(value) => onParty({ ...party, [who]: value })}
            />
          )
        })}
        <SegmentedControl id="pay" label={t('journey.pay')} choices={PAY.map((value) => ({ value, label: t(`journey.pay.${value}`) }))} chosen={pay} onChoose={onPay} />
      </Box>
    </Sheet>
  )
}
