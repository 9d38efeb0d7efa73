import type { I18n } from '@/i18n'
import type { daysMessages } from './locales'
import type { RuleId } from './rules'

type Key = keyof (typeof daysMessages)['en']

/** What people call a rule. Rules that differ in the number of days only share their words: `hong-kong/passport-90`. */
export function ruleName(id: RuleId, t: I18n<Key>['t']): string {
  const [, kind = id] = id.split('/')
  const counted = /^(passport|mutual)-(\d+)$/.exec(kind)
  return counted ? t(`days.rule.${counted[1] as 'passport' | 'mutual'}`, { days: counted[2]! }) : t(`days.rule.${kind}` as Key)
}
