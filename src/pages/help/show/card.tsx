import { useEffect, useState } from 'react'
import type { Locale } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { hasSpeech, hush, speak, type SpokenLanguage } from '@/platform/speech'
import { BigText, Button, Message } from '@/ui'
import { showMessages } from './locales'
import { SENTENCE_WORDS } from './sentence-words.gen'

/** Traditional characters are read to people of Hong Kong and Macao, in Cantonese. */
const SPOKEN: Record<Locale, SpokenLanguage> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK', en: 'en', pt: 'pt' }

interface CardProps {
  /** What the other person reads, and in which script. */
  words: string
  script: Locale
  /** The same in one's own language; none where that is what is shown. */
  caption?: string
  /** None for one's own words, which are on top anyway. */
  favourite?: { isOn: boolean; onToggle: () => void }
  onPrevious: () => void
  onNext: () => void
  onClose: () => void
}

/** One sentence over the whole screen, with the ones before and after a tap away. */
export function ShownCard({ words, script, caption, favourite, onPrevious, onNext, onClose }: CardProps) {
  const { t } = useI18n(showMessages)
  const [message, setMessage] = useState<{ of: string; text: string }>()
  useEffect(() => hush, [words])
  const say = async () => {
    const outcome = await speak(words, SPOKEN[script])
    setMessage(outcome === 'spoken' ? undefined : { of: words, text: t(outcome === 'no-voice' ? 'show.noVoice' : 'show.speakFailed') })
  }
  return (
    <BigText
      id="shown"
      title={t('show.big')}
      text={words}
      words={SENTENCE_WORDS}
      language={script}
      caption={caption}
      closeLabel={t('nav.close')}
      onClose={onClose}
      action={
        <>
          <Message text={message?.of === words ? message.text : undefined} />
          {hasSpeech && (
            <Button id="speak" kind="main" onTap={() => void say()}>
              {t('show.speak')}
            </Button>
          )}
          <Button id="previous" onTap={onPrevious}>
            {t('show.previous')}
          </Button>
          <Button id="next" onTap={onNext}>
            {t('show.next')}
          </Button>
          {favourite && (
            <Button id="favourite" icon={favourite.isOn ? 'check' : 'saved'} onTap={favourite.onToggle}>
              {t(favourite.isOn ? 'show.favourited' : 'show.favourite')}
            </Button>
          )}
        </>
      }
    />
  )
}
