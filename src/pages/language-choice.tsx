import { LOCALES, LOCALE_NAMES, LOCALE_SHORT_NAMES } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { useSettings } from '@/stores'
import { Choices } from '@/ui'

/** Four languages, each under its own name, so that nobody must read another one to find it. */
export function LanguageChoice({ id = 'language', isRow, isFinal, onChosen }: { id?: string; isRow?: boolean; isFinal?: boolean; onChosen?: () => void }) {
  const { t, locale } = useI18n()
  const choose = useSettings((settings) => settings.choose)
  return (
    <Choices
      id={id}
      label={t('language.label')}
      choices={LOCALES.map((value) => ({ value, label: (isRow ? LOCALE_SHORT_NAMES : LOCALE_NAMES)[value], language: value }))}
      chosen={[locale]}
      isRow={isRow}
      isFinal={isFinal}
      onChoose={(value) => {
        choose({ locale: value })
        onChosen?.()
      }}
    />
  )
}
