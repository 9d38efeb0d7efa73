import { useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import type { AccountWay } from '@/facts/government/accounts'
import { useI18n } from '@/i18n'
import { host } from '@/platform/system'
import { Card, Message } from '@/ui'
import { useFollow } from '../../use-follow'
import { WayRow } from '../../way-row'
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
          const title = target.kind === 'link' ? t('accounts.way.link') : t(target.kind === 'app' ? 'accounts.way.app' : `accounts.way.${target.host}`, { name: target.name })
          return (
            <WayRow
              key={index}
              id={`${id}-way-${index}`}
              icon={target.kind === 'link' ? 'web' : 'app'}
              title={title}
              note={target.kind === 'link' ? target.url.split('/')[2] : undefined}
              way={way}
              onGo={() => void follow(way)}
            />
          )
        })}
      </Card>
      <Message text={message} />
    </>
  )
}
