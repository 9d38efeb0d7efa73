import type { ReactNode } from 'react'
import { Box, Heading, phrased, Pressable } from '../host'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './page.scss'

export type Theme = 'auto' | 'light' | 'dark'
export type Contrast = 'auto' | 'high'
export type TextSize = 'standard' | 'large' | 'elder' | 'largest'

export interface PageProps {
  title: string
  theme: Theme
  contrast: Contrast
  textSize: TextSize
  /** A browser draws its own bar; a mini program's host draws one already. */
  bar?: { backLabel: string; backHref: string; onBack: () => void } | 'title-only'
  /** A browser's own navigation between the main pages; mini programs have a native tab bar. */
  navigation?: ReactNode
  /** Stands under the title in a band across the top: what the page is for. */
  band?: ReactNode
  /** Uses the width of a large window: for lists and grids, not for reading. */
  isWide?: boolean
  children: ReactNode
}

/** Frame of every page: its look and text size, its bar and its content. */
export function Page({ title, theme, contrast, textSize, bar, navigation, band, isWide, children }: PageProps) {
  const top = bar && (
    <Box className="page-bar">
      {bar !== 'title-only' && (
        <Pressable id="back" className="page-back" label={bar.backLabel} href={bar.backHref} onTap={bar.onBack}>
          <Icon name="back" />
        </Pressable>
      )}
      <Heading id="page-title" level={1} className="page-title">
        {phrased(title)}
      </Heading>
    </Box>
  )
  const page = isWide ? 'page is-wide' : 'page'
  return (
    <Box className={`view theme-${theme} contrast-${contrast} size-${textSize}${navigation ? ' has-navigation' : ''}`}>
      {navigation}
      {band ? (
        <Box role="main">
          <Box className="band">
            <Box className={isWide ? 'band-inside is-wide' : 'band-inside'}>
              {top}
              {band}
            </Box>
          </Box>
          <Box className={page}>{children}</Box>
        </Box>
      ) : (
        <Box className={page} role="main">
          {top}
          {children}
        </Box>
      )}
    </Box>
  )
}

export interface NavigationItem {
  id: string
  label: string
  icon: IconName
  href: string
  isCurrent: boolean
  onTap: () => void
}

/** Main navigation of the browser: at the bottom of a phone, at the side of a wide window. */
export function Navigation({ label, items }: { label: string; items: NavigationItem[] }) {
  return (
    <Box className="navigation" role="navigation" label={label}>
      {items.map(({ id, label: name, icon, href, isCurrent, onTap }) => (
        <Pressable key={id} id={`nav-${id}`} className={isCurrent ? 'navigation-item is-current' : 'navigation-item'} href={href} isCurrent={isCurrent} onTap={onTap}>
          <Icon name={icon} />
          <Box>{name}</Box>
        </Pressable>
      ))}
    </Box>
  )
}
