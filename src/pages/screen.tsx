/** What every page stands in: look, title, bars, sharing, consent and news of an update. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useI18n } from '@/i18n'
import { hasQuery } from '@/platform/address'
import { hasNativeBars, holdFocus, keepInSight, revealPage, showAddress, showLanguage, showLook, showTabs, showTitle } from '@/platform/chrome'
import { afterOpening } from '@/platform/drawing'
import { takeScanned } from '@/platform/launch'
import { goBack, openPage } from '@/platform/navigate'
import { useShared } from '@/platform/share'
import { useSettings } from '@/stores'
import { Navigation, Page } from '@/ui'
import { Consent } from './consent'
import { followScan, targetOf } from './follow-scan'
import { LongOpen } from './later'
import { HOME, isPublic, ME, servicePage, SERVICES } from './links'

const MAIN = [
  { id: 'home', icon: 'home', href: HOME },
  { id: 'services', icon: 'services', href: SERVICES },
  { id: 'me', icon: 'me', href: ME },
] as const

export interface ScreenProps {
  title: string
  /** Address of this page, to share and to link to. */
  path: string
  /** False while the page waits for what it shows: until then a browser keeps what came with the HTML. */
  isReady?: boolean
  /** Stands under the title in a band across the top. */
  band?: ReactNode
  /** Lists and grids use the width of a large window; what is read does not. */
  isWide?: boolean
  /** The title is a name, which the bar of a mini program may cut off: there it stands in the page as well. */
  isName?: boolean
  children: ReactNode
}

export function Screen({ title, path, isReady = true, band, isWide, isName, children }: ScreenProps) {
  const { t, locale } = useI18n()
  const { theme, contrast, textSize } = useSettings()
  const [pagePath] = path.split(/[?#]/)
  const isMain = MAIN.some(({ href }) => href === pagePath)
  const hasBand = band !== undefined
  const opened = useRef(path)
  /** The first time the address is the one that was asked for. */
  const isReturned = useRef(false)
  /** Behind another page; the bars and the document's title are those of the page in front. */
  const isBehind = useRef(false)
  const goBackToFocus = useRef<() => void>()
  const longOpen = useRef(false)
  useShared({ title, path })

  // A page that is shown again may have been left in another language or look.
  const dress = () => {
    if (isBehind.current) return
    showTitle(title)
    showLanguage(locale)
    const look = { theme, contrast, hasBand }
    showLook(look)
    if (isMain) showTabs({ home: t('nav.home'), services: t('nav.services'), me: t('nav.me') }, look)
  }
  useEffect(dress, [title, locale, theme, contrast, hasBand, isMain, t])
  useDidHide(() => {
    isBehind.current = true
    goBackToFocus.current = holdFocus()
  })
  useDidShow(() => {
    isBehind.current = false
    dress()
    keepInSight()
    goBackToFocus.current?.()
    goBackToFocus.current = undefined
    if (isReturned.current) showAddress(path)
    isReturned.current = true
    const target = targetOf({ qrCode: takeScanned() })
    // A platform may give the code to the page as well, and then the page is there already.
    if (target.kind !== 'service' || servicePage(target.id) !== path) followScan(target)
  })
  useEffect(() => afterOpening(() => void (longOpen.current = true)), [])
  useEffect(() => {
    if (isReady) revealPage()
  }, [isReady])
  useEffect(() => {
    // Of a link from before, what it tells is sent once, and not again at each reload.
    if (path === opened.current && (isPublic(path) || !hasQuery())) return
    opened.current = path
    showAddress(path)
  }, [path])

  const navigation = hasNativeBars ? undefined : (
    <Navigation
      label={t('nav.label')}
      items={MAIN.map(({ id, icon, href }) => ({
        id,
        icon,
        href,
        label: t(`nav.${id}`),
        isCurrent: href === pagePath,
        onTap: () => openPage(href),
      }))}
    />
  )
  return (
    <Page
      title={title}
      theme={theme}
      contrast={contrast}
      textSize={textSize}
      band={band}
      isWide={isWide}
      navigation={navigation}
      bar={hasNativeBars ? (isName ? 'title-only' : undefined) : isMain ? 'title-only' : { backLabel: t('nav.back'), backHref: HOME, onBack: goBack }}
    >
      <LongOpen.Provider value={longOpen}>{children}</LongOpen.Provider>
      <Consent />
    </Page>
  )
}
