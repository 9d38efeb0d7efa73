import type { LocalText } from '@/domain/locale/locale'
import type { KnownAccount } from './facts'
import type { SayAccounts } from './locales'

/** Whether a person may open an account, in a sentence. */
export function openingText({ account: { value }, opening }: KnownAccount, t: SayAccounts, text: (of: LocalText) => string): string {
  if (!opening) return t('accounts.opening.unknown', { name: text(value.name) })
  const { verdict } = opening.value
  return verdict === 'card' ? t(`accounts.card.${value.where}`) : t(`accounts.opening.${verdict}`)
}
