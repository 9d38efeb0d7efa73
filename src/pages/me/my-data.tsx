import { useEffect, useRef, useState } from 'react'
import { useI18n } from '@/i18n'
import { focusOn } from '@/platform/chrome'
import { exportText } from '@/platform/export'
import { Button, Buttons, Dialog, Message, Notice, Section } from '@/ui'
import { meMessages } from './locales'
import { useMyContent } from './use-my-content'

/** What is kept on the phone, to take along or to erase; an erasure can be undone until the page is left. */
export function MyData() {
  const { t } = useI18n(meMessages)
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
    setMessage(t(`me.exported.${outcome}`))
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
    <Section id="data" title={t('me.privacy')}>
      <Notice>{t('me.privacyNote')}</Notice>
      <Buttons>
        <Button id="export" onTap={() => void exportAll()}>
          {t('me.export')}
        </Button>
        <Button id="erase" kind="danger" onTap={() => setAsking(true)}>
          {t('me.erase')}
        </Button>
      </Buttons>
      {isAsking && (
        <Dialog id="erase-ask" title={t('me.erase')} onClose={() => setAsking(false)}>
          {t('me.eraseAsk')}
          <Buttons>
            <Button id="erase-no" onTap={() => setAsking(false)}>
              {t('me.eraseNo')}
            </Button>
            <Button id="erase-yes" kind="danger" onTap={erase}>
              {t('me.eraseYes')}
            </Button>
          </Buttons>
        </Dialog>
      )}
      {erased && (
        <Notice id="erased" action={<Button id="undo" onTap={undo}>{t('me.undo')}</Button>}>
          {t('me.erased')}
        </Notice>
      )}
      <Message text={message} />
    </Section>
  )
}
