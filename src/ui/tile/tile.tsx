import type { ReactNode } from 'react'
import { Box, Pressable } from '../host'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './tile.scss'

/** A grid of tiles; larger text has fewer columns. */
export function Tiles({ children }: { children: ReactNode }) {
  return <Box className="tiles">{children}</Box>
}

/** A picture with a word under it. */
export function Tile({ id, icon, label, href, onTap }: { id: string; icon: IconName; label: string; href: string; onTap: () => void }) {
  return (
    <Pressable id={id} className="tile" href={href} onTap={onTap}>
      <Icon name={icon} className="tile-icon" />
      <Box>{label}</Box>
    </Pressable>
  )
}
