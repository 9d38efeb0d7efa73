import { useI18n } from '@/i18n'
import { officesMessages } from './locales'

/** Words of this tool, and the shared ones. */
export const useOfficesI18n = () => useI18n(officesMessages)

export type I18n = ReturnType<typeof useOfficesI18n>
