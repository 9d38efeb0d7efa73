import type { Crowd, Told } from '@/domain/holiday/crowd'
import { formatNumber } from '@/domain/number/number'
import type { useI18n } from '@/i18n'
import { type holidayMessages } from './locales'

type I18n = ReturnType<typeof useI18n<keyof (typeof holidayMessages)['en']>>

/** How many, where and which way, and whether they were forecast or counted. */
export const toldWords = ({ t, locale }: I18n, { at, basis }: Pick<Crowd, 'at' | 'basis'>, { way, people }: Told['peak']): string =>
  t('holidays.told', { at: t(`holidays.at-${at as 'macao'}`), way: t(`holidays.way-${way}`), people: formatNumber(people, locale), basis: t(`holidays.basis-${basis}`) })
