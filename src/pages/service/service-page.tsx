/** One service of those that a page carries: how to get it, what to do, what it costs, what to bring, and who says so. */
import { useLoad, useRouter } from '@tarojs/taro'
import { entryOf } from '@/catalog'
import type { Details } from '@/catalog/detail'
import { useI18n } from '@/i18n'
import { replacePage } from '@/platform/navigate'
import { useKept } from '@/stores'
import { Button, EmptyState, Skeleton } from '@/ui'
import { followScan, targetOf } from '../follow-scan'
import { HOME, servicePage } from '../links'
import { Screen } from '../screen'
import { serviceMessages } from './locales'
import { RecordView } from './record-view'
import { useRecord } from './use-record'
import './service-page.scss'

export function ServicePage({ details }: { details: Details }) {
  const { t, text } = useI18n(serviceMessages)
  const { params } = useRouter()
  const rememberService = useKept((kept) => kept.rememberService)

  const target = targetOf(params)
  const known = target.kind === 'service' ? entryOf(target.id) : undefined
  const entry = known && details[known.area] ? known : undefined

  useLoad(() => {
    if (entry) rememberService(entry.id)
    // The link is of a time when its area was in the other half.
    else if (known) replacePage(servicePage(known.id))
    else followScan({ kind: 'unknown' })
  })

  const [loaded, retry] = useRecord(details, entry?.id)
  if (!entry) return <Screen title={t('service.title')} path={HOME}>{t('service.loading')}</Screen>
  return (
    <Screen title={text(entry.name)} path={servicePage(entry.id)} isReady={loaded.state !== 'loading'} isWide>
      {loaded.state === 'loading' && <Skeleton label={t('service.loading')} kind="rows" count={4} />}
      {loaded.state === 'failed' && (
        <EmptyState id="not-loaded" title={t('service.notLoaded')}>
          <Button id="retry" kind="main" onTap={retry}>
            {t('service.retry')}
          </Button>
        </EmptyState>
      )}
      {loaded.state === 'ready' && <RecordView entry={entry} service={loaded.service} />}
    </Screen>
  )
}
