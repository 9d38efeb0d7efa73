import { PLACES } from '@/domain/control-point/places'
import { useI18n } from '@/i18n'
import { Box, Button, ChoiceField, Choices, Section, Sheet } from '@/ui'
import { controlPointMessages } from './locales'
import { EVERYONE, PEOPLE, type Person } from './use-who'

/** In an address: no place is chosen. */
const ANYWHERE = 'anywhere'

interface NarrowSheetProps {
  who: Person | undefined
  near: string | undefined
  onWho: (who: string) => void
  onNear: (near: string) => void
  onClose: () => void
}

/** Who one is, and where from: the list behind follows at once. */
export function NarrowSheet({ who, near, onWho, onNear, onClose }: NarrowSheetProps) {
  const { t } = useI18n(controlPointMessages)
  return (
    <Sheet
      id="narrow-sheet"
      title={t('points.narrow')}
      closeLabel={t('nav.close')}
      onClose={onClose}
      foot={
        <Button id="narrow-done" kind="main" onTap={onClose}>
          {t('nav.close')}
        </Button>
      }
    >
      <Section title={t('points.who')}>
        <Choices
          id="narrow-who"
          label={t('points.who')}
          choices={[{ value: EVERYONE, label: t('who.everyone') }, ...PEOPLE.map((value) => ({ value, label: t(`who.${value}`) }))]}
          chosen={[who ?? EVERYONE]}
          onChoose={onWho}
        />
      </Section>
      <Box className="stack">
        <ChoiceField
          id="near"
          label={t('points.near')}
          choices={[{ value: ANYWHERE, label: t('points.anywhere') }, ...PLACES.map((value) => ({ value, label: t(`place.${value}`) }))]}
          chosen={near ?? ANYWHERE}
          placeholder={t('question.choose')}
          onChoose={onNear}
        />
      </Box>
    </Sheet>
  )
}
