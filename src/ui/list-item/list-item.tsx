import type { ReactNode } from 'react'
import { Box, phrased, Pressable } from '../host'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons'
import './list-item.scss'

export interface ListItemProps {
  id?: string
  title: ReactNode
  note?: ReactNode
  icon?: IconName
  /** What a tap does, as a picture at the end: opens outside, copies, calls. Without one it goes on to a page. */
  sign?: IconName
  /** What the sign means, for those who do not see it. */
  signLabel?: string
  /** The one thing to do on the page: filled with the accent, on its own. */
  isMain?: boolean
  href?: string
  opensOutside?: boolean
  onTap?: () => void
}

/** One row of a list: something to go to when it has an action, something to read when it has none. */
export function ListItem({ id, title, note, icon, sign, signLabel, isMain, href, opensOutside, onTap }: ListItemProps) {
  const content = (
    <>
      {icon && <Icon name={icon} className="list-item-icon" />}
      <Box className="list-item-text">
        <Box className="list-item-title">{typeof title === 'string' ? phrased(title) : title}</Box>
        {note && <Box className="list-item-note">{note}</Box>}
      </Box>
      {sign && <Icon name={sign} className="list-item-sign" />}
      {signLabel && <Box className="unseen">{signLabel}</Box>}
    </>
  )
  if (!onTap && !href) {
    return (
      <Box id={id} className="list-item">
        {content}
      </Box>
    )
  }
  return (
    <Pressable id={id} className={`list-item${sign ? '' : ' goes-on'}${isMain ? ' is-main' : ''}`} href={href} opensOutside={opensOutside} onTap={onTap}>
      {content}
    </Pressable>
  )
}
