/** Moving checklist: from the first visit to the hundredth day, on the phone, and shared with the family by a link or code that holds all of it. */
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { valueOf, type Fields } from '@/domain/checklist/fields'
import { planOf } from '@/domain/checklist/moving'
import { idOf, MOST_SHEETS } from '@/domain/checklist/sheets'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { carried } from '@/platform/address'
import { hasShareButton } from '@/platform/share'
import { Box, Button, Buttons, Choices } from '@/ui'
import { MOVING_CHECKLIST } from '../../links'
import { Screen } from '../../screen'
import { addressOf, SendCode } from '../../send-code'
import { hasArrived, PasteCode, TakenCode, type TakeKey } from '../../take-code'
import { UndoNotice } from '../../undo-notice'
import { decoded } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { usePerson } from '../../use-person'
import { useSheets } from '../../use-sheets'
import { movingMessages } from './locales'
import { Plan } from './plan'
import { SituationForm } from './situation'
import { TASKS } from './tasks'
import './index.scss'

const NAME = 'list'

export default function MovingChecklistPage() {
  const { t } = useI18n(movingMessages)
  const { params } = useRouter()
  const today = useToday()
  const person = usePerson()
  const sheets = useSheets('moving')
  const { current, value, write } = sheets
  const isDrawn = useDrawn()
  const sayTake = (key: TakeKey, values?: Record<string, string>) => t(`take.${key}`, values)
  const [isChanging, setChanging] = useState(false)
  const [isSending, setSending] = useState(false)
  const [isRemoved, setRemoved] = useState(false)
  const [text, setText] = useState(() => {
    const found = carried(NAME, params)
    return found === undefined ? undefined : decoded(found)
  })
  const titleOf = (sheet: Fields) => valueOf(sheet, 'name').trim() || t('moving.nameless')
  const describe = (sheet: Fields) => {
    const plan = planOf(TASKS, sheet)
    return t('moving.what', { name: titleOf(sheet), done: plan.filter((task) => task.done).length, all: plan.length })
  }
  const begin = () => {
    sheets.begin({ from: person === 'macao' ? 'macao' : person === 'mainland' ? 'guangdong' : 'hong-kong', ...(person !== 'mainland' && { to: 'guangdong' }) })
    setChanging(true)
    setRemoved(false)
  }
  const bringBack = () => {
    sheets.undoRemoval?.()
    setRemoved(false)
  }
  // The host's share button sends the page's own address: the list goes with it only while one is sending it.
  const path = (isSending && hasShareButton && current && addressOf('m', current, MOVING_CHECKLIST, NAME).path) || MOVING_CHECKLIST

  return (
    <Screen title={t('moving.title')} path={path}>
      <Box className="stack moving">
        <TakenCode key={text} kind="m" sheets={sheets} text={text} describe={describe} say={sayTake} onEnd={() => setText(undefined)} />
        {isRemoved && sheets.undoRemoval && (
          <UndoNotice id="list-removed" undoId="list-undo" undo={t('take.undo')} onUndo={bringBack}>
            {t('moving.removed')}
          </UndoNotice>
        )}
        {!current && (
          <>
            <Box>{t('moving.lead')}</Box>
            <Button id="begin" kind={hasArrived('m', text) ? 'plain' : 'main'} onTap={begin}>
              {t('moving.begin')}
            </Button>
          </>
        )}
        {sheets.sheets.length > 1 && <Choices id="lists" label={t('moving.lists')} choices={sheets.sheets.map((sheet) => ({ value: idOf(sheet), label: titleOf(sheet) }))} chosen={[idOf(current!)]} isRow onChoose={sheets.show} />}
        {current && (
          <>
            {isChanging && <SituationForm value={value} onWrite={write} />}
            <Buttons>
              <Button id="situation" onTap={() => setChanging(!isChanging)}>
                {isChanging ? t('moving.situationClose') : t('moving.situation')}
              </Button>
              <Button id="list-send" icon="share" onTap={() => setSending(!isSending)}>
                {t('send.title')}
              </Button>
            </Buttons>
            {isSending && <SendCode kind="m" fields={current} title={titleOf(current)} page={MOVING_CHECKLIST} name={NAME} say={(key) => t(`send.${key}`)} />}
            <Plan key={idOf(current)} sheet={current} today={today} onWrite={write} />
            <Buttons>
              {sheets.sheets.length < MOST_SHEETS && (
                <Button id="list-another" onTap={begin}>
                  {t('moving.another')}
                </Button>
              )}
              <Button
                id="list-remove"
                kind="danger"
                onTap={() => {
                  sheets.remove(idOf(current))
                  setRemoved(true)
                  setChanging(false)
                }}
              >
                {t('moving.remove')}
              </Button>
            </Buttons>
          </>
        )}
        {isDrawn && <PasteCode say={sayTake} onText={setText} />}
      </Box>
    </Screen>
  )
}
