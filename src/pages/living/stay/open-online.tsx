import { useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import { useI18n } from '@/i18n'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { ListItem, Message } from '@/ui'
import { useFollow } from '../../use-follow'
import { stayMessages } from './locales'

/** A page of an authority: opened, or its address copied where the host opens none. */
export function OpenOnline({ url }: { url: string }) {
  const { t } = useI18n(stayMessages)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const way = decideWay({ kind: 'link', url }, host)
  return (
    <>
      <ListItem id="online" icon="web" sign="open" title={t('stay.online')} note={url.split('/')[2]} href={linkOf(way)} opensOutside onTap={() => void follow(way)} />
      <Message text={message} />
    </>
  )
}
