import { useState } from 'react'
import { LOCALE_NAMES, LOCALE_SIGNS } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { Icon, Pressable, Sheet } from '@/ui'
import { LanguageChoice } from './language-choice'

/** The language in use; a tap shows the four. */
export function LanguageButton() {
  const { t, locale } = useI18n()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Pressable id="language-open" className="language-button" label={`${LOCALE_SIGNS[locale]}, ${t('language.label')}: ${LOCALE_NAMES[locale]}`} onTap={() => setOpen(true)}>
        <Icon name="language" />
        {LOCALE_SIGNS[locale]}
      </Pressable>
      {isOpen && (
        <Sheet id="languages" title={t('language.label')} closeLabel={t('nav.close')} onClose={() => setOpen(false)}>
          <LanguageChoice isFinal onChosen={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  )
}
