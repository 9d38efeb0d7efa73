import { useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import { LOCALE_NAMES, LOCALES, type Locale } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { copyText } from '@/platform/clipboard'
import { linkOf } from '@/platform/navigate'
import { handOver } from '@/platform/picture'
import { host } from '@/platform/system'
import { Box, Button, Buttons, Card, Choices, ListItem, Message, Notice, QrCode, Section } from '@/ui'
import { dotted } from '../../dotted'
import { useFollow } from '../../use-follow'
import { cardLines, cardText, contactsOf, dialled, utf8Length, type ValueOf } from './lines'
import { cardMessages } from './locales'
import { cardPicture } from './picture'

/** What the drawn code holds at its level of error correction, in bytes. */
const QR_BYTES = 2331

/** The card as those who help read it, with the people to call one tap away. */
export function CardView({ value }: { value: ValueOf }) {
  const { t } = useI18n(cardMessages)
  const [shown, setShown] = useState<Locale | 'all'>('all')
  const [isQrShown, setQrShown] = useState(false)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const text = cardText(value, shown)

  const copy = async () => setMessage((await copyText(text)) === 'copied' ? t('card.copied') : t('outcome.failed', { text }))
  const picture = async () => {
    const outcome = await handOver(cardPicture(text), 'emergency-card.png')
    setMessage(outcome === 'cancelled' ? undefined : t(`card.pictured.${outcome}`))
  }
  return (
    <Box className="stack">
      <Box id="card" className="emergency-card">
        {cardLines(value, shown).map(({ field, label, value: said, isDanger }) => (
          <Box key={field} className={isDanger ? 'emergency-line is-danger' : 'emergency-line'}>
            <Box className="emergency-label">{label}</Box>
            {said.split('\n').map((one, index) => (
              <Box key={index} className="emergency-value">
                {field === 'blood' ? one.replace('-', '\u2212') : one}
              </Box>
            ))}
          </Box>
        ))}
      </Box>
      <Card>
        {contactsOf(value, shown).map(({ number, name, relation, phone }) => {
          const dial = dialled(phone)
          const note = dotted([relation, phone])
          return dial ? (
            <ListItem
              key={number}
              id={`call-contact-${number}`}
              sign="call"
              title={name || phone}
              note={note}
              href={linkOf(decideWay({ kind: 'phone', number: dial }, host))}
              opensOutside
              onTap={() => void follow({ act: 'call', number: dial })}
            />
          ) : (
            <ListItem key={number} title={name} note={note} />
          )
        })}
      </Card>
      <Section title={t('card.language')}>
        <Choices id="shown-in" label={t('card.language')} choices={[{ value: 'all' as const, label: t('card.all') }, ...LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value], language: value }))]} chosen={[shown]} onChoose={setShown} />
      </Section>
      <Buttons>
        <Button id="card-picture" onTap={() => void picture()}>
          {t('card.picture')}
        </Button>
        <Button id="card-copy" icon="copy" onTap={() => void copy()}>
          {t('card.copy')}
        </Button>
        <Button id="card-qr" icon="qr" onTap={() => setQrShown(!isQrShown)}>
          {t('card.qr')}
        </Button>
      </Buttons>
      {isQrShown &&
        (utf8Length(text) > QR_BYTES ? (
          <Notice id="card-qr-long">{t('card.qrLong')}</Notice>
        ) : (
          <>
            <QrCode id="card-code" text={text} label={t('card.qr')} />
            <Box>{t('card.qrNote')}</Box>
          </>
        ))}
      <Message text={message} />
      <Box className="page-foot">{t('card.self')}</Box>
    </Box>
  )
}
