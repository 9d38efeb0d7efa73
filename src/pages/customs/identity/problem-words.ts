import type { Problem } from '@/domain/identity/reading'
import type { I18n } from '@/i18n'
import type { identityMessages } from './locales'

type Key = keyof (typeof identityMessages)['en']

/** What is wrong, as a sentence that says where. */
export function problemWords(problem: Problem, t: I18n<Key>['t']): string {
  switch (problem.why) {
    case 'length':
      return t('identity.length', { has: problem.has, needs: problem.needs })
    case 'character':
      return t('identity.character', { list: problem.at.join(', ') })
    case 'check-digit':
      return t(`identity.check.${problem.part}`, { at: problem.at })
    case 'date':
      return t(`identity.date.${problem.part === 'birth' ? 'birth' : 'expiry'}`, { at: problem.at })
    case 'region':
      return t('identity.region')
    case 'layout':
      return t('identity.layout')
  }
}
