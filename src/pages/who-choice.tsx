import { useI18n } from '@/i18n'
import { useSettings, WHO } from '@/stores'
import { Choices } from '@/ui'

/** Who the person is, as many as fit; kept on the phone. */
export function WhoChoice({ isRow }: { isRow?: boolean }) {
  const { t } = useI18n()
  const { who, toggleWho } = useSettings()
  return (
    <Choices
      id="who"
      label={t('who.label')}
      choices={WHO.map((value) => ({ value, label: t(`who.${value}`) }))}
      chosen={who}
      allowsMany
      isRow={isRow}
      onChoose={toggleWho}
    />
  )
}
