import { useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { useI18n } from '@/i18n'
import { onConsentNeeded, openContract, type About, type Answer } from '@/platform/privacy'
import { Button, Buttons, Dialog } from '@/ui'

const AGREE_BUTTON = 'consent-agree'

/** Asks for consent when the platform wants it, with the reason, and takes no for an answer. */
export function Consent() {
  const { t } = useI18n()
  const [asked, setAsked] = useState<((answer: Answer, buttonId?: string) => void)[]>([])
  const [about, setAbout] = useState<About>('clipboard')
  const stop = useRef<() => void>()
  // Pages of the tab bar stay alive behind others: only the one in front may be asked.
  useDidShow(() => {
    stop.current ??= onConsentNeeded((answer, what) => {
      setAbout(what)
      setAsked((before) => [...before, answer])
    })
  })
  const leave = () => {
    stop.current?.()
    stop.current = undefined
  }
  useDidHide(leave)
  /** One answer does for all that wait: each call that was held back goes on, or fails. */
  const finish = (answer: Answer) => {
    asked.forEach((reply) => reply(answer, AGREE_BUTTON))
    setAsked([])
  }
  useUnload(() => {
    leave()
    finish('disagree')
  })
  if (asked.length === 0) return null

  return (
    <Dialog id="consent" title={t(`consent.${about}Title`)}>
      {t(`consent.${about}Reason`)}
      <Buttons>
        <Button id="consent-contract" onTap={() => openContract()}>
          {t('consent.contract')}
        </Button>
        <Button id="consent-refuse" onTap={() => finish('disagree')}>
          {t(`consent.${about}Refuse`)}
        </Button>
        <Button id={AGREE_BUTTON} kind="main" openType="agreePrivacyAuthorization" onAgree={() => finish('agree')}>
          {t('consent.agree')}
        </Button>
      </Buttons>
    </Dialog>
  )
}
