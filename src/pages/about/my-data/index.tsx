import { useEffect, useRef, useState } from 'react'
import { useI18n } from '@/i18n'
import { focusOn } from '@/platform/chrome'
import { exportText } from '@/platform/export'
import { Button, Buttons, Dialog, Message, Notice } from '@/ui'
import { MY_DATA } from '../../links'
import { Screen } from '../../screen'
import { aboutMessages } from '../locales'
import { useMyContent } from './use-my-content'

/** What is kept on the phone, to take along or to erase; an erasure can be undone until the page is left. */
export default function MyDataPage() {
  const { t } = useI18n(aboutMessages)
  const mine = useMyContent()
  const [isAsking, setAsking] = useState(false)
  const [erased, setErased] = useState<ReturnType<typeof mine.erase>>()
  const [message, setMessage] = useState<string>()
  /** Where the keyboard goes on once this is drawn: the button it was on may be gone. */
  const next = useRef<'erase' | 'undo'>()
  useEffect(() => {
    if (next.current) focusOn(next.current)
    next.current = undefined
  })

  const exportAll = async () => {
    const outcome = await exportText('bay-affairs.json', JSON.stringify(mine.content, null, 2))
    setMessage(t(`data.exported.${outcome}`))
  }
  const erase = () => {
    next.current = 'undo'
    setErased(mine.erase())
    setAsking(false)
    setMessage(undefined)
  }
  const undo = () => {
    if (!erased) return
    next.current = 'erase'
    mine.putBack(erased)
    setErased(undefined)
  }

  return (
    <Screen title={t('data.title')} path={MY_DATA}>
      <Notice>{t('data.privacyNote')}</Notice>
      <Buttons>
        <Button id="export" onTap={() => void exportAll()}>
          {t('data.export')}
        </Button>
        <Button id="erase" kind="danger" onTap={() => setAsking(true)}>
          {t('data.erase')}
        </Button>
      </Buttons>
      {isAsking && (
        <Dialog id="erase-ask" title={t('data.erase')} onClose={() => setAsking(false)}>
          {t('data.eraseAsk')}
          <Buttons>
            <Button id="erase-no" onTap={() => setAsking(false)}>
              {t('data.eraseNo')}
            </Button>
            <Button id="erase-yes" kind="danger" onTap={erase}>
              {t('data.eraseYes')}
            </Button>
          </Buttons>
        </Dialog>
      )}
      {erased && (
        <Notice id="erased" action={<Button id="undo" onTap={undo}>{t('data.undo')}</Button>}>
          {t('data.erased')}
        </Notice>
      )}
      <Message text={message} />
    </Screen>
  )
}
