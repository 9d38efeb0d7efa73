import type { ReactNode } from 'react'
import { Box, Pressable } from '../host'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './tile.scss'

/** A grid of small tiles in one card; larger text has fewer columns, short words have more. */
export function Tiles({ isShort, children }: { isShort?: boolean; children: ReactNode }) {
  return <Box className={isShort ? 'tiles is-short' : 'tiles'}>{children}</Box>
}

/** A grid of large tiles: what people come for most. */
export function Doors({ children }: { children: ReactNode }) {
  return <Box className="doors">{children}</Box>
}

export interface TileProps {
  id: string
  icon: IconName
  label: string
  href: string
  onTap: () => void
}

/** A picture with a word under it. */
export function Tile({ id, icon, label, href, onTap }: TileProps) {
  return (
    <Pressable id={id} className="tile" href={href} onTap={onTap}>
      <Icon name={icon} className="tile-icon" />
      {label}
    </Pressable>
  )
}

/** A picture, a word, and what one finds behind it; `isFirst` takes a row of its own. */
export function Door({ id, icon, label, note, isFirst, href, onTap }: TileProps & { note: string; isFirst?: boolean }) {
  return (
    <Pressable id={id} className={isFirst ? 'door is-first' : 'door'} href={href} onTap={onTap}>
      <Box className="door-picture">
        <Icon name={icon} />
      </Box>
      {label}
      <Box className="door-note">{note}</Box>
    </Pressable>
  )
}
