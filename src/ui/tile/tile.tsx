import { Children, type ReactNode } from 'react'
import { Box, phrased, Pressable } from '../host'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './tile.scss'

/** Columns of rows that are as even as they can be: four tiles where three have room stand two by two, and none is left alone. */
const evenly = (count: number, most: number) => `${Math.ceil(count / Math.ceil(count / most))}`

/** A grid of small tiles in one card; larger text has fewer columns, short words have more. */
export function Tiles({ isShort, children }: { isShort?: boolean; children: ReactNode }) {
  const count = Children.count(children)
  const style = { '--of-3': evenly(count, 3), '--of-4': evenly(count, 4), '--of-6': evenly(count, 6) }
  return (
    <Box className={isShort ? 'tiles is-short' : 'tiles'} style={style}>
      {children}
    </Box>
  )
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
      {phrased(label)}
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
      {phrased(label)}
      <Box className="door-note">{note}</Box>
    </Pressable>
  )
}
