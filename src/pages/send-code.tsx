import { useMemo, useState } from 'react'
import { codeOf, DENSE_SIGNS, MOST_SIGNS, type CodeKind } from '@/domain/checklist/code'
import type { Fields } from '@/domain/checklist/fields'
import { useI18n } from '@/i18n'
import { copyText } from '@/platform/clipboard'
import { carrying } from '@/platform/address'
import { hasShareButton, shareLink, siteLink } from '@/platform/share'
import { Box, Button, Buttons, Message, Notice, QrCode, Section } from '@/ui'

export type SendKey = 'title' | 'lead' | 'link' | 'copy' | 'qr' | 'qrLabel' | 'qrPhone' | 'qrMini' | 'dense' | 'tooLarge'

/** What a QR code holds at most, at the level of error correction that the app draws. */
const QR_SIGNS = 2331

interface SendCodeProps {
  kind: CodeKind
  fields: Fields
  title: string
  page: string
  /** Under which the page's address holds it. */
  name: string
  /** The tool's own words for it. */
  say: (key: SendKey) => string
}

/** Address of the page with a list or card inside, and its code alone; `undefined` for an address where it is too long for one. */
export function addressOf(kind: CodeKind, fields: Fields, page: string, name: string): { code: string; path: string | undefined } {
  const code = codeOf(kind, fields)
  return { code, path: code.length <= MOST_SIGNS ? carrying(page, name, code) : undefined }
}

/** Sends a list or card to somebody, as a link, a QR code or text that holds all of it: no server keeps anything. */
export function SendCode({ kind, fields, title, page, name, say }: SendCodeProps) {
  const { t } = useI18n()
  const { code, path } = useMemo(() => addressOf(kind, fields, page, name), [kind, fields, page, name])
  const [isQrShown, setQrShown] = useState(false)
  const [message, setMessage] = useState<string>()
  const site = path && siteLink(path)
  // A mini program has no address on the web: the other phone scans the code inside the app.
  const inQr = site && site.length <= QR_SIGNS ? site : code

  const share = async () => {
    const outcome = await shareLink({ title, path: path! })
    setMessage(outcome === 'copied' ? t('outcome.copied-link') : outcome === 'failed' ? t('outcome.failed', { text: site ?? code }) : undefined)
  }
  const copy = async () => setMessage((await copyText(code)) === 'copied' ? t('outcome.copied-link') : t('outcome.failed', { text: code }))

  return (
    <Section id="send" title={say('title')}>
      <Box className="stack">
        <Box>{say('lead')}</Box>
        {!path && <Notice id="send-too-large">{say('tooLarge')}</Notice>}
        <Buttons>
          {path && (
            <Button id="send-link" icon="share" openType={hasShareButton ? 'share' : undefined} onTap={hasShareButton ? undefined : () => void share()}>
              {say('link')}
            </Button>
          )}
          {path && (
            <Button id="send-qr" icon="qr" onTap={() => setQrShown(!isQrShown)}>
              {say('qr')}
            </Button>
          )}
          <Button id="send-copy" icon="copy" onTap={() => void copy()}>
            {say('copy')}
          </Button>
        </Buttons>
        {path && isQrShown && (
          <>
            <QrCode id="send-code" text={inQr} label={say('qrLabel')} />
            <Box>{say(site ? 'qrPhone' : 'qrMini')}</Box>
            {inQr.length > DENSE_SIGNS && <Box>{say('dense')}</Box>}
          </>
        )}
        <Message text={message} />
      </Box>
    </Section>
  )
}
