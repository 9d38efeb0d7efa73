import type { ReactNode } from 'react'
import { PLACES, type PlaceId } from '@/domain/control-point/places'
import { useI18n } from '@/i18n'
import { Box, Button, ChoiceField, Choices, Section, Sheet } from '@/ui'
import type { useNear } from '../../use-near'
import { controlPointMessages } from './locales'
import { PEOPLE, type Person } from '../../use-person'
import { EVERYONE } from './use-who'

/** In an address: no place is chosen. */
const ANYWHERE = 'anywhere'
/** In no address: where the person is. */
const ME = 'me'

interface NarrowSheetProps {
  title: string
  /** What else narrows the list, where the page has no room for it. */
  more?: ReactNode
  who: Person | undefined
  /** The place that was chosen. */
  near: PlaceId | undefined
  /** Where the person is, which comes before the place. */
  here: ReturnType<typeof useNear>
  onWho: (who: string) => void
  onNear: (near: string) => void
  onClose: () => void
}

/** Who one is, and where from: the list behind follows at once. */
export function NarrowSheet({ title, more, who, near, here, onWho, onNear, onClose }: NarrowSheetProps) {
  const { t } = useI18n(controlPointMessages)
  const choosePlace = (value: string) => {
    if (value === ME) return
    here.forget()
    onNear(value)
  }
  return (
    <Sheet
      id="narrow-sheet"
      title={title}
      closeLabel={t('nav.close')}
      onClose={onClose}
      foot={
        <Button id="narrow-done" kind="main" onTap={onClose}>
          {t('nav.close')}
        </Button>
      }
    >
      <Box className="stack">
        {more}
        <Section title={t('points.who')}>
          <Choices
            id="narrow-who"
            label={t('points.who')}
            choices={[{ value: EVERYONE, label: t('who.everyone') }, ...PEOPLE.map((value) => ({ value, label: t(`who.${value}`) }))]}
            chosen={[who ?? EVERYONE]}
            onChoose={onWho}
          />
        </Section>
        <ChoiceField
          id="near"
          label={t('points.near')}
          choices={[
            { value: ANYWHERE, label: t('points.anywhere') },
            ...(here.me ? [{ value: ME, label: t('near.me') }] : []),
            ...PLACES.map((value) => ({ value, label: t(`place.${value}`) })),
          ]}
          chosen={here.me ? ME : near ?? ANYWHERE}
          placeholder={t('question.choose')}
          onChoose={choosePlace}
        />
        <Box>
          <Button id="locate" icon="office" onTap={() => void here.locate()}>
            {t('near.locate')}
          </Button>
          <Box id="locate-why" className="list-item-note" role="status" isLive>
            {t(`near.${here.asking ?? 'why'}`)} {(here.me ?? near) && t('near.straight')}
          </Box>
        </Box>
      </Box>
    </Sheet>
  )
}
