import { useI18n } from '@/i18n'
import { daysMessages } from './locales'
import type { RuleId } from './rules'

/** Words that all parts of the page need. */
export function useDaysWords() {
  const i18n = useI18n(daysMessages)
  const { t } = i18n
  /** `hong-kong/passport-90`: rules that differ in the number of days share their words. */
  const ruleName = (id: RuleId): string => {
    const [, kind = id] = id.split('/')
    const counted = /^(passport|mutual)-(\d+)$/.exec(kind)
    return counted ? t(`days.rule.${counted[1] as 'passport' | 'mutual'}`, { days: counted[2]! }) : t(`days.rule.${kind}` as 'days.rule.own')
  }
  return { ...i18n, ruleName }
}
