import { useI18n } from '@/i18n'
import { takeHomeMessages } from './locales'
import type { JobPlace } from './places'

/** Hengqin is no region of the app's own. */
export function usePlaceName(): (place: JobPlace) => string {
  const { t } = useI18n(takeHomeMessages)
  return (place) => (place === 'hengqin' ? t('keep.hengqin') : t(`region.${place}`))
}
