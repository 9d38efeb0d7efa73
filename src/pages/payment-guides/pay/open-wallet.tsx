import { useState } from 'react'
import type { Way as Going } from '@/domain/delivery/decide'
import type { Way } from '@/domain/pay/means'
import { openingOf } from '@/domain/pay/open-wallet'
import type { Means } from '@/domain/ride/means'
import { openingsOf } from '@/domain/ride/open-code'
import { useI18n } from '@/i18n'
import { host } from '@/platform/system'
import { hasWallet, openWallet, type WalletPage } from '@/platform/wallet'
import { Box, Button, Buttons, Message, Section } from '@/ui'
import { useFollow } from '../../use-follow'
import { WayRow } from '../../way-row'
import { payMessages } from './locales'

interface OpenWalletProps {
  way: Way
  /** The ride code that opens the gate, where one does. */
  means: Means | undefined
}

/** The way to the official wallet, its code and its scanner from here; where it does not open, a sentence says so and its name is copied. */
export function OpenWallet({ way, means }: OpenWalletProps) {
  const { t } = useI18n(payMessages)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const code = means && openingsOf(means, host)[0]
  const opening = openingOf(way, host)
  const going: Going | undefined = code?.way ?? (opening.at === 'outside' ? opening.going : undefined)
  const name = opening.at === 'outside' ? opening.name : t(`pay.way.${way}`)
  if (!going && opening.at === 'nothing') return null

  const show = async (page: WalletPage) => {
    setMessage(undefined)
    if ((await openWallet(page)) === 'failed') setMessage(t('pay.open.failed'))
  }
  const note = (act: Going['act']) => (act === 'jump' ? t('pay.open.jump') : act === 'open' ? t('pay.open.site') : t('pay.open.copy'))

  return (
    <Section id="open" title={t(code ? 'pay.open.code' : 'pay.open')}>
      <Box className="stack">
        {!going && opening.at === 'inside' && !hasWallet() && <Box id="inside">{t(`pay.inside.${host === 'alipay' ? 'alipay' : 'wechat'}`)}</Box>}
        {!going && opening.at === 'inside' && hasWallet() && (
          <Buttons>
            <Button id="pay-code" kind="main" icon="qr" onTap={() => void show('pay-code')}>
              {t('pay.open.payCode')}
            </Button>
            <Button id="scanner" icon="mini-program" onTap={() => void show('scanner')}>
              {t('pay.open.scanner')}
            </Button>
          </Buttons>
        )}
        {going && going.act === 'copy' && <Box id="not-here">{t('pay.open.notHere', { name, place: t(`pay.host.${host}`) })}</Box>}
        {going && (
          <WayRow
            id="open-wallet"
            icon={going.act === 'jump' ? 'mini-program' : 'app'}
            isMain
            title={name}
            note={note(going.act)}
            way={going}
            onGo={() => void follow(going, going.act === 'copy' ? going.text : name)}
          />
        )}
        {message && <Message text={message} />}
      </Box>
    </Section>
  )
}
