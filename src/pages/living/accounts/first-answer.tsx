import type { Errand } from '@/domain/account-choice/choose'
import { separator } from '@/domain/locale/separator'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Box, Notice } from '@/ui'
import { AskHere } from '../../ask-here'
import { accountOn, doorOn, lineOf } from './facts'
import { accountsMessages } from './locales'
import { openingText } from './opening-text'

/** Which account does it, and what keeps this person from opening it; or whom to ask where nothing was found. It stands above the questions. */
export function FirstAnswer({ errand, day }: { errand: Errand; day: CivilDate }) {
  const { t, text, locale } = useI18n(accountsMessages)
  const door = doorOn(errand, day)
  const known = door?.value.account && accountOn(door.value.account, errand.who, day)
  const hindrance = known && known.opening?.value.verdict !== 'yes' ? openingText(known, t, text) : undefined
  const verdict = door ? [text(door.value.text), hindrance].flatMap((one) => one ?? []).join(separator(locale, 'sentences')) : t('accounts.unknown', { task: t(`accounts.task.${errand.task}`), where: t(`accounts.where.${errand.where}`) })
  return (
    <Box>
      {door ? <Notice id="verdict">{verdict}</Notice> : <AskHere about={verdict} contact={lineOf(errand.where, day).value} />}
      <Announcement text={verdict} />
    </Box>
  )
}
