import { MOST_COMPARED } from '@/domain/directory/compared'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Button, Choices, type Choice } from '@/ui'
import { asOpened, COMPARE_PLACES } from '../../links'
import { placesMessages } from '../locales'

interface MarkingProps {
  /** Those that are marked. */
  ids: readonly string[]
  choices: Choice<string>[]
  onMark: (id: string) => void
}

/** The same list to tick: two to four go side by side. */
export function Marking({ ids, choices, onMark }: MarkingProps) {
  const { t } = useI18n(placesMessages)
  const page = asOpened(`${COMPARE_PLACES}?ids=${ids.join(',')}`)
  return (
    <Box className="stack">
      <Box id="compare-hint" role="status" isLive>
        {t(ids.length === MOST_COMPARED ? 'places.compareFull' : ids.length === 1 ? 'places.compareFew' : 'places.compareLead')}
      </Box>
      {ids.length > 1 && (
        <Button id="compare-show" kind="main" href={page} onTap={() => openPage(page)}>
          {t('places.compareShow', { count: ids.length })}
        </Button>
      )}
      <Choices id="mark" label={t('places.compare')} choices={choices} chosen={ids} allowsMany onChoose={onMark} />
    </Box>
  )
}
