import type { Notice as NoticeFact } from '@/domain/notice/notice'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Card, ListItem, Notice } from '@/ui'
import { servicePage } from '../links'
import { SourceNote } from '../source-note'

/** A notice with its source; it leads to the service that says more. */
export function NoticeCard({ notice }: { notice: NoticeFact }) {
  const { text } = useI18n()
  const { service, source } = notice
  if (!service) return <Notice id={`notice-${notice.id}`} action={<SourceNote source={source} />}>{text(notice.text)}</Notice>
  return (
    <Card>
      <ListItem
        id={`notice-${notice.id}`}
        icon="info"
        title={text(notice.text)}
        href={servicePage(service)}
        onTap={() => openPage(servicePage(service))}
      />
      <SourceNote source={source} />
    </Card>
  )
}
