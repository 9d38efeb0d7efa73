import { decideWay } from '@/domain/delivery/decide'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { ListItem } from '@/ui'
import { useFollow } from './use-follow'

interface CallRowProps {
  id: string
  number: string
  title: string
  note?: string
  /** Where the rows around it have icons; the sign says anyway that it calls. */
  icon?: 'call'
  /** The one thing to do on the page. */
  isMain?: boolean
  /** Told what is left to do where the call could not be made from here. */
  onSay: (text: string | undefined) => void
}

/** A row that calls a number. */
export function CallRow({ number, onSay, ...row }: CallRowProps) {
  const follow = useFollow(onSay)
  const way = decideWay({ kind: 'phone', number }, host)
  return <ListItem {...row} sign="call" href={linkOf(way)} opensOutside onTap={() => void follow(way)} />
}
