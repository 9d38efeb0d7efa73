import { useI18n } from '@/i18n'
import { Card, ListItem } from '@/ui'
import { takeHomeMessages } from './locales'
import type { Question } from './question'

/**
 * What decides most for who crosses to a job on the Mainland, and is answered for them until they say it: whether they live there.
 * Nothing for who is at home there, comes from farther away, or said something between the two.
 */
export function Counted({ question: { who, stay, employer }, onStay }: { question: Question; onStay: (stay: 'lives' | 'short') => void }) {
  const { t } = useI18n(takeHomeMessages)
  if ((who !== 'hong-kong' && who !== 'macao') || employer !== 'there' || stay === 'long') return null
  const isThere = stay === 'lives'
  return (
    <Card hasRows>
      <ListItem id={`counted-${stay}`} icon="days" title={t(`keep.counted.${stay}`)} note={t(isThere ? 'keep.counted.toShort' : 'keep.counted.toLives')} onTap={() => onStay(isThere ? 'short' : 'lives')} />
    </Card>
  )
}
