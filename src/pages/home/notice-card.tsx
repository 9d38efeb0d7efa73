import type { Notice as NoticeFact } from '@/domain/notice/notice'
import { formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { linkOf, openPage } from '@/platform/navigate'
import { Card, ListItem, Notice, SourceLine } from '@/ui'
import { servicePage } from '../links'

/** A notice with its source; it leads to the service that says more. */
export function NoticeCard({ notice }: { notice: NoticeFact }) {
  const { t, text, locale } = useI18n()
  const { service, source } = notice
  const sourceLine = (
    <SourceLine
      publisher={text(source.publisher)}
      checked={t('fact.checked', { date: formatDay(source.verifiedOn, locale) })}
      href={linkOf({ act: 'open', url: source.url })}
    />
  )
  if (!service) return <Notice id={`notice-${notice.id}`} action={sourceLine}>{text(notice.text)}</Notice>
  return (
    <Card>
      <ListItem
        id={`notice-${notice.id}`}
        icon="info"
        title={text(notice.text)}
        href={servicePage(service)}
        onTap={() => openPage(servicePage(service))}
      />
      {sourceLine}
    </Card>
  )
}
