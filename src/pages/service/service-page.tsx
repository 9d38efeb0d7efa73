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

function entryAsked(params: Parameters<typeof targetOf>[0]) {
  const target = targetOf(params)
  return target.kind === 'service' ? entryOf(target.id) : undefined
}

export function ServicePage({ details }: { details: Details }) {
  const { t, text } = useI18n(serviceMessages)
  const { params } = useRouter()
  const rememberService = useKept((kept) => kept.rememberService)

  const known = entryAsked(params)
  const entry = known && details[known.area] ? known : undefined

  // Its own: the router speaks of the page in front, which is another where one went back before this one was drawn.
  useLoad((own) => {
    const asked = entryAsked(own)
    if (!asked) followScan({ kind: 'unknown' })
    else if (details[asked.area]) rememberService(asked.id)
    // The link is of a time when its area was in the other half.
    else replacePage(servicePage(asked.id))
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
