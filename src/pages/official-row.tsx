import { decideWay } from '@/domain/delivery/decide'
import { useI18n } from '@/i18n'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { ListItem } from '@/ui'
import { useFollow } from './use-follow'

interface OfficialRowProps {
  id: string
  url: string
  title: string
  note?: string
  /** The one thing to do on the page. */
  isMain?: boolean
  /** Told what is left to do where the page could not be opened from here. */
  onSay: (text: string | undefined) => void
}

/** A row that opens a page outside of the app, or copies its address where the host opens none; its sign says which. */
export function OfficialRow({ url, onSay, ...row }: OfficialRowProps) {
  const { t } = useI18n()
  const follow = useFollow(onSay)
  const way = decideWay({ kind: 'link', url }, host)
  const isOpened = way.act === 'open'
  return <ListItem {...row} icon="web" sign={isOpened ? 'open' : 'copy'} signLabel={isOpened ? t('nav.newTab') : undefined} href={linkOf(way)} opensOutside={isOpened} onTap={() => void follow(way)} />
}
