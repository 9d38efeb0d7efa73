import { useState } from 'react'
import { isSame, PLACES, type Place } from '@/domain/stay/movement'
import { readRecords, type Records } from '@/domain/stay/read-records'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { useStays } from '@/stores'
import { Box, Button, Card, ListItem, LongTextField, Notice, SegmentedControl } from '@/ui'
import { servicePage } from '../../links'
import { daysMessages } from './locales'

const MOST_TEXT = 50_000
/** Lines shown with their reasons; all of them stay in the field. */
const MOST_SHOWN = 5
const RECORDS = 'customs/mainland-travel-records'

/** Takes over a list that was pasted: what was understood is added, what was not stays in the field, each line with its reason. */
export function ImportRecords({ onSay }: { onSay: (message: string) => void }) {
  const { t } = useI18n(daysMessages)
  const { movements, add } = useStays()
  const [isOpen, setOpen] = useState(false)
  const [place, setPlace] = useState<Place>('mainland')
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<Records['refused']>([])

  const read = () => {
    const records = readRecords(text, place)
    const fresh = records.movements.filter((one, index, all) => !movements.some((other) => isSame(one, other)) && all.findIndex((other) => isSame(one, other)) === index)
    add(fresh)
    setRefused(records.refused)
    setText(records.refused.map((line) => line.text).join('\n'))
    onSay(t('days.import.done', { added: fresh.length, known: records.movements.length - fresh.length, refused: records.refused.length }))
  }
  if (!isOpen) {
    return (
      <Button id="import" onTap={() => setOpen(true)}>
        {t('days.import')}
      </Button>
    )
  }
  return (
    <Card>
      <Box className="days-padded stack">
        <Box>{t('days.import.whose')}</Box>
        <SegmentedControl id="import-place" label={t('days.import.whose')} choices={PLACES.map((value) => ({ value, label: t(`days.place.${value}`) }))} chosen={place} onChoose={setPlace} />
        <LongTextField id="import-text" label={t('days.import.text')} hint={t('days.import.hint')} value={text} maxLength={MOST_TEXT} onText={setText} />
        <Button id="import-read" isDisabled={text.trim() === ''} onTap={read}>
          {t('days.import.read')}
        </Button>
        {refused.length > 0 && (
          <Notice id="refused" kind="caution">
            <Box>{t('days.import.refused', { count: refused.length })}</Box>
            {refused.slice(0, MOST_SHOWN).map(({ line, text: words, why }) => (
              <Box key={line}>{t('days.import.line', { line, text: words, why: t(`days.why.${why}`) })}</Box>
            ))}
          </Notice>
        )}
      </Box>
      <ListItem id="how-to-get" title={t('days.import.how')} href={servicePage(RECORDS)} onTap={() => openPage(servicePage(RECORDS))} />
    </Card>
  )
}
