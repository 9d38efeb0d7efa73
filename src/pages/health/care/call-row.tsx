import { useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Box, Card, ListItem, Message } from '@/ui'
import { useFollow } from '../../use-follow'

interface CallRowProps {
  id: string
  phone: string
  title: string
  note?: string
  isMain?: boolean
}

/** A number that one tap calls. */
export function CallRow({ id, phone, title, note, isMain }: CallRowProps) {
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const way = decideWay({ kind: 'phone', number: phone }, host)
  return (
    <Box>
      <Card>
        <ListItem id={id} sign="call" title={title} note={note} isMain={isMain} href={linkOf(way)} opensOutside onTap={() => void follow(way)} />
      </Card>
      <Message text={message} />
    </Box>
  )
}
