import { useEffect, useState } from 'react'
import { useI18n } from '@/i18n'
import { applyUpdate, onUpdateReady } from '@/platform/update'
import { Button, Notice } from '@/ui'

/** Offers a newer version, and leaves it at that. */
export function UpdateNotice() {
  const { t } = useI18n()
  const [isReady, setReady] = useState(false)
  useEffect(() => onUpdateReady(() => setReady(true)), [])
  if (!isReady) return null
  return (
    <Notice id="update" action={<Button id="update-apply" onTap={applyUpdate}>{t('update.apply')}</Button>}>
      {t('update.ready')}
    </Notice>
  )
}
