import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Button, EmptyState } from '@/ui'
import { JOURNEY } from '../links'
import { tripMessages } from './trip/locales'

/** An address that leads to nothing that is there: what is amiss, and the way to ask anew. */
export function Lost({ title }: { title: string }) {
  const { t } = useI18n(tripMessages)
  return (
    <EmptyState id="lost" title={title}>
      <Button id="plan" kind="main" href={JOURNEY} onTap={() => openPage(JOURNEY)}>
        {t('trip.plan')}
      </Button>
    </EmptyState>
  )
}
