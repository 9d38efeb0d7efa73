import { useI18n } from '@/i18n'
import { Button, Buttons } from '@/ui'

interface MoreButtonProps {
  id?: string
  /** How many more are drawn; with none there is no button. */
  next: number
  onTap: () => void
}

/** At the end of what is drawn of a long list: see `useGrowing`. */
export function MoreButton({ id = 'more', next, onTap }: MoreButtonProps) {
  const { t } = useI18n()
  if (next === 0) return null
  return (
    <Buttons>
      <Button id={id} onTap={onTap}>
        {t('list.more', { count: next })}
      </Button>
    </Buttons>
  )
}
