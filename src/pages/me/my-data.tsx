import { useState } from 'react'
import { useI18n } from '@/i18n'
import { exportText } from '@/platform/export'
import { useKept, useSettings, useStays, type Kept, type Settings, type Stays, type Who } from '@/stores'
import { Button, Buttons, Message, Notice, Section } from '@/ui'
import { meMessages } from './locales'

type Content = Pick<Kept, 'saved' | 'recent' | 'searches'>
const EMPTY: Content = { saved: [], recent: [], searches: [] }

type MyStays = Pick<Stays, 'movements' | 'rules'>

/** What came since an erasure, then what was there before it. */
const joined = (since: string[], before: string[]) => [...new Set([...since, ...before])]

/** What is kept on the phone, to take along or to erase; an erasure can be undone until the page is left. */
export function MyData() {
  const { t } = useI18n(meMessages)
  const kept = useKept()
  const settings = useSettings()
  const stays = useStays()
  const [isAsking, setAsking] = useState(false)
  const [erased, setErased] = useState<{ content: Content; stays: MyStays; who: Who[]; look: Partial<Pick<Settings, 'theme' | 'contrast' | 'textSize'>> }>()
  const [message, setMessage] = useState<string>()

  const { saved, recent, searches } = kept
  const { locale, theme, contrast, textSize, who } = settings
  const { movements, rules } = stays
  const myStays: MyStays = { movements, rules }

  const exportAll = async () => {
    const outcome = await exportText('bay-affairs.json', JSON.stringify({ locale, theme, contrast, textSize, who, saved, recent, searches, stays: myStays }, null, 2))
    setMessage(t(`me.exported.${outcome}`))
  }
  const erase = () => {
    setErased({ content: { saved, recent, searches }, stays: myStays, who, look: { theme, contrast, ...(settings.isTextSizeChosen && { textSize }) } })
    kept.restore(EMPTY)
    stays.restore({ movements: [], rules: {} })
    settings.forget()
    setAsking(false)
    setMessage(undefined)
  }
  const undo = () => {
    if (!erased) return
    const { content } = erased
    kept.restore({
      saved: joined(saved, content.saved),
      recent: joined(recent, content.recent),
      searches: joined(searches, content.searches),
    })
    stays.restore({ movements: movements.concat(erased.stays.movements), rules: { ...erased.stays.rules, ...rules } })
    erased.who.filter((one) => !who.includes(one)).forEach(settings.toggleWho)
    settings.choose(erased.look)
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
        <Notice
          id="erase-ask"
          kind="caution"
          isUrgent
          action={
            <Buttons>
              <Button id="erase-no" onTap={() => setAsking(false)}>
                {t('me.eraseNo')}
              </Button>
              <Button id="erase-yes" kind="danger" onTap={erase}>
                {t('me.eraseYes')}
              </Button>
            </Buttons>
          }
        >
          {t('me.eraseAsk')}
        </Notice>
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
