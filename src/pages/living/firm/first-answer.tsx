import type { DataCase } from '@/domain/firm-form/data-contract'
import type { FormCase } from '@/domain/firm-form/which-form'
import { separator } from '@/domain/locale/separator'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Box, Notice } from '@/ui'
import { formsOn } from './facts'
import { firmMessages } from './locales'

/** Which forms are open, in a sentence. It stands above the questions. */
export function FormAnswer({ asked, day }: { asked: FormCase; day: CivilDate }) {
  const { t, text, locale } = useI18n(firmMessages)
  const isHome = asked.as === undefined
  const forms = isHome ? [] : formsOn(asked, day)
  const named = (kind: 'open' | 'depends') => forms.filter(({ verdict }) => verdict.kind === kind).map(({ entry }) => text(entry.value.name))
  const said = (['open', 'depends'] as const).flatMap((kind) => (named(kind).length > 0 ? [t(`firm.answer.${kind}`, { list: named(kind).join(separator(locale, 'names')) })] : []))
  return <Answer id="verdict" says={isHome ? t('firm.home') : said.join(separator(locale, 'clauses'))} />
}

/** Whether a contract is needed for personal data that cross, in a sentence. */
export function DataAnswer({ asked: { answer } }: { asked: DataCase }) {
  const { t } = useI18n(firmMessages)
  return <Answer id={`data-${answer}`} says={t(`data.answer.${answer}`)} isCaution={answer === 'assessment'} />
}

function Answer({ id, says, isCaution = false }: { id: string; says: string; isCaution?: boolean }) {
  return (
    <Box>
      <Notice id={id} kind={isCaution ? 'caution' : 'info'}>
        {says}
      </Notice>
      <Announcement text={says} />
    </Box>
  )
}
