import { useState } from 'react'
import { useI18n } from '@/i18n'
import { Box, Button, Card, ListItem, Section, TextField } from '@/ui'
import { UndoNotice } from '../../undo-notice'
import { showMessages } from './locales'
import { LONGEST_CARD, MOST_CARDS, type OwnCard } from './prefs'

interface OwnCardsProps {
  cards: readonly OwnCard[]
  onShow: (id: string) => void
  onCards: (texts: string[]) => void
}

/** Words of one's own, shown as they were written; those that are there come first. */
export function OwnCards({ cards, onShow, onCards }: OwnCardsProps) {
  const { t } = useI18n(showMessages)
  const [text, setText] = useState('')
  const [removed, setRemoved] = useState<{ text: string; at: number }>()
  const texts = cards.map((card) => card.text)
  const isFull = cards.length >= MOST_CARDS
  const add = () => {
    if (text.trim() === '' || isFull) return
    onCards([text.trim(), ...texts])
    setText('')
  }
  const remove = (at: number) => {
    setRemoved({ text: texts[at]!, at })
    onCards(texts.filter((_, index) => index !== at))
  }
  const putBack = () => {
    if (removed) onCards([...texts.slice(0, removed.at), removed.text, ...texts.slice(removed.at)])
    setRemoved(undefined)
  }
  return (
    <Section id="own-cards" title={t('show.group.own')}>
      <Box className="stack">
        {removed && (
          <UndoNotice id="own-removed" undoId="own-undo" undo={t('show.undo')} onUndo={putBack}>
            {t('show.ownRemoved', { text: removed.text })}
          </UndoNotice>
        )}
        {cards.length === 0 ? (
          <Box>{t('show.ownNone')}</Box>
        ) : (
          <>
            {cards.map((card, at) => (
              <Box key={card.id} className="stack">
                <Card>
                  <ListItem id={`show-${card.id}`} title={card.text} onTap={() => onShow(card.id)} />
                </Card>
                <Button id={`remove-${card.id}`} label={`${t('show.ownRemove')} ${card.text}`} icon="clear" onTap={() => remove(at)}>
                  {t('show.ownRemove')}
                </Button>
              </Box>
            ))}
          </>
        )}
        <TextField id="own-text" label={t('show.ownLabel')} hint={t('show.ownHint')} error={isFull && text !== '' ? t('show.ownFull') : undefined} value={text} maxLength={LONGEST_CARD} onText={setText} onSubmit={add} />
        <Button id="own-add" isDisabled={text.trim() === '' || isFull} onTap={add}>
          {t('show.ownAdd')}
        </Button>
      </Box>
    </Section>
  )
}
