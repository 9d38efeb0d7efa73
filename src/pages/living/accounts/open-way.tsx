import { useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import type { AccountWay } from '@/facts/government/accounts'
import { useI18n } from '@/i18n'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Card, ListItem, Message } from '@/ui'
import { useFollow } from '../../use-follow'
import { accountsMessages } from './locales'

/** Apps, mini programs and pages of an account: opened where the host can, or the name copied with what to do next. */
export function OpenWays({ id, ways }: { id: string; ways: readonly AccountWay[] }) {
  const { t } = useI18n(accountsMessages)
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  return (
    <>
      <Card hasRows>
        {ways.map((target, index) => {
          const way = decideWay(target, host)
          const opens = way.act === 'open'
          const title = target.kind === 'link' ? t('accounts.way.link') : t(target.kind === 'app' ? 'accounts.way.app' : `accounts.way.${target.host}`, { name: target.name })
          return (
            <ListItem
              key={index}
              id={`${id}-way-${index}`}
              icon={target.kind === 'link' ? 'web' : 'app'}
              sign={way.act === 'copy' ? 'copy' : 'open'}
              signLabel={opens ? t('nav.newTab') : undefined}
              title={title}
              note={target.kind === 'link' ? target.url.split('/')[2] : undefined}
              href={linkOf(way)}
              opensOutside={opens}
              onTap={() => void follow(way)}
            />
          )
        })}
      </Card>
      <Message text={message} />
    </>
  )
}
