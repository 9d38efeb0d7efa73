import { useEffect, useRef, useState } from 'react'
import { useI18n } from '@/i18n'
import { focusOn } from '@/platform/chrome'
import { exportText } from '@/platform/export'
import { useBasket, useChecklists, useKept, useSettings, type CarryBasket, type Checklists, type Kept, type Settings, type Who } from '@/stores'
import { Button, Buttons, Dialog, Message, Notice, Section } from '@/ui'
import { meMessages } from './locales'

type Content = Pick<Kept, 'saved' | 'recent' | 'searches'>
const EMPTY: Content = { saved: [], recent: [], searches: [] }
type Car = Pick<Checklists, 'ticked' | 'trips'>

/** What came since an erasure, then what was there before it. */
const joined = (since: string[], before: string[]) => [...new Set([...since, ...before])]

/** What is kept on the phone, to take along or to erase; an erasure can be undone until the page is left. */
export function MyData() {
  const { t } = useI18n(meMessages)
  const kept = useKept()
  const settings = useSettings()
  const checklists = useChecklists()
  const { basket, replace } = useBasket()
  const [isAsking, setAsking] = useState(false)
  const [erased, setErased] = useState<{ content: Content; car: Car; basket: CarryBasket['basket']; who: Who[]; look: Partial<Pick<Settings, 'theme' | 'contrast' | 'textSize'>> }>()
  const [message, setMessage] = useState<string>()
  /** Where the keyboard goes on once this is drawn: the button it was on may be gone. */
  const next = useRef<'erase' | 'undo'>()
  useEffect(() => {
    if (next.current) focusOn(next.current)
    next.current = undefined
  })

  const { saved, recent, searches } = kept
  const { locale, theme, contrast, textSize, who } = settings
  const { ticked, trips } = checklists

  const exportAll = async () => {
    const outcome = await exportText('bay-affairs.json', JSON.stringify({ locale, theme, contrast, textSize, who, saved, recent, searches, ticked, trips, basket }, null, 2))
    setMessage(t(`me.exported.${outcome}`))
  }
  const erase = () => {
    next.current = 'undo'
    setErased({ content: { saved, recent, searches }, car: { ticked, trips }, basket, who, look: { theme, contrast, ...(settings.isTextSizeChosen && { textSize }) } })
    kept.restore(EMPTY)
    checklists.restore({ ticked: {}, trips: [] })
    replace({})
    settings.forget()
    setAsking(false)
    setMessage(undefined)
  }
  const undo = () => {
    if (!erased) return
    const { content } = erased
    next.current = 'erase'
    kept.restore({
      saved: joined(saved, content.saved),
      recent: joined(recent, content.recent),
      searches: joined(searches, content.searches),
    })
    checklists.restore({ ticked: { ...erased.car.ticked, ...ticked } })
    erased.car.trips.forEach(checklists.addTrip)
    replace({ ...erased.basket, ...basket })
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
