import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Card, ListItem } from '@/ui'
import { servicePage } from '../../links'
import { controlPointMessages } from './locales'

/** Services that show the queue of this minute. Named here and not by the catalogue, whose list takes longer to read than this page to open. */
export type Live = 'easy-boundary' | 'macao-control-points-live' | 'hzmb-zhuhai-live' | 'shenzhen-iport'

/** Where the official queues of this minute are. */
export function LiveRows({ services }: { services: readonly Live[] }) {
  const { t } = useI18n(controlPointMessages)
  return (
    <Card hasRows>
      {services.map((service) => {
        const href = servicePage(`customs/${service}`)
        return <ListItem key={service} id={`live-${service}`} icon="time" title={t(`live.${service}`)} href={href} onTap={() => openPage(href)} />
      })}
    </Card>
  )
}
