/** Emergency card: who one is and what one must not be given, on the phone only, in four languages, for whoever helps. */
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { valueOf, type Fields } from '@/domain/checklist/fields'
import { idOf, MOST_SHEETS } from '@/domain/checklist/sheets'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { carried } from '@/platform/address'
import { hasShareButton } from '@/platform/share'
import { Box, Button, Buttons, Card, Choices, ListItem } from '@/ui'
import { EMERGENCY_CARD, HELP_NUMBERS } from '../../links'
import { Screen } from '../../screen'
import { addressOf, SendCode } from '../../send-code'
import { hasArrived, PasteCode, TakenCode, type TakeKey } from '../../take-code'
import { UndoNotice } from '../../undo-notice'
import { decoded } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { useSheets } from '../../use-sheets'
import { CardForm } from './form'
import { cardMessages } from './locales'
import { CardView } from './view'
import './index.scss'

const NAME = 'card'

export default function EmergencyCardPage() {
  const { t } = useI18n(cardMessages)
  const { params } = useRouter()
  const today = useToday()
  const sheets = useSheets('card')
  const { current, value } = sheets
  const isDrawn = useDrawn()
  const sayTake = (key: TakeKey, values?: Record<string, string>) => t(`take.${key}`, values)
  const [isEditing, setEditing] = useState(false)
  const [isSending, setSending] = useState(false)
  const [isRemoved, setRemoved] = useState(false)
  const [text, setText] = useState(() => {
    const found = carried(NAME, params)
    return found === undefined ? undefined : decoded(found)
  })
  const nameOf = (card: Fields) => valueOf(card, 'name').trim() || t('card.nameless')
  const start = () => {
    setEditing(true)
    setRemoved(false)
  }
  const bringBack = () => {
    sheets.undoRemoval?.()
    setRemoved(false)
  }
  // The host's share button sends the page's own address: the card goes with it only while one is sending it.
  const path = (isSending && hasShareButton && current && addressOf('c', current, EMERGENCY_CARD, NAME).path) || EMERGENCY_CARD

  return (
    <Screen title={t('card.title')} path={path}>
      <Box className="stack">
        <TakenCode key={text} kind="c" sheets={sheets} text={text} describe={nameOf} say={sayTake} onEnd={() => setText(undefined)} />
        {isRemoved && sheets.undoRemoval && (
          <UndoNotice id="card-removed" undoId="card-undo" undo={t('take.undo')} onUndo={bringBack}>
            {t('card.removed')}
          </UndoNotice>
        )}
        {sheets.sheets.length > 1 && !isEditing && <Choices id="cards" label={t('card.cards')} choices={sheets.sheets.map((card) => ({ value: idOf(card), label: nameOf(card) }))} chosen={[idOf(current!)]} isRow onChoose={sheets.show} />}
        {!current && !isEditing && (
          <>
            <Box>{t('card.lead')}</Box>
            <Button id="card-begin" kind={hasArrived('c', text) ? 'plain' : 'main'} onTap={start}>
              {t('card.begin')}
            </Button>
          </>
        )}
        {isEditing && <CardForm value={value} year={Number(today.slice(0, 4))} onWrite={sheets.write} onDone={() => setEditing(false)} />}
        {current && !isEditing && (
          <>
            <CardView value={value} />
            <Buttons>
              <Button id="card-edit" onTap={start}>
                {t('card.edit')}
              </Button>
              <Button id="card-send" icon="share" onTap={() => setSending(!isSending)}>
                {t('send.title')}
              </Button>
              {sheets.sheets.length < MOST_SHEETS && (
                <Button
                  id="card-another"
                  onTap={() => {
                    sheets.begin()
                    start()
                  }}
                >
                  {t('card.another')}
                </Button>
              )}
              <Button
                id="card-remove"
                kind="danger"
                onTap={() => {
                  sheets.remove(idOf(current))
                  setRemoved(true)
                }}
              >
                {t('card.remove')}
              </Button>
            </Buttons>
            {isSending && <SendCode kind="c" fields={current} title={t('card.title')} page={EMERGENCY_CARD} name={NAME} say={(key) => t(`send.${key}`)} />}
          </>
        )}
        {isDrawn && !isEditing && <PasteCode say={sayTake} onText={setText} />}
        <Card>
          <ListItem id="to-numbers" icon="help" title={t('card.numbers')} href={HELP_NUMBERS} onTap={() => openPage(HELP_NUMBERS)} />
        </Card>
      </Box>
    </Screen>
  )
}
