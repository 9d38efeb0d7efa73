/** One service: how to get it, what to do, what it costs, what to bring, and who says so. */
import { useLoad, useRouter } from '@tarojs/taro'
import { entries, entryOf } from '@/catalog'
import { scanTarget } from '@/domain/scan/target'
import { useI18n } from '@/i18n'
import { launchQuery } from '@/platform/launch'
import { openPage } from '@/platform/navigate'
import { useArrival, useKept } from '@/stores'
import { Box, Button, EmptyState } from '@/ui'
import { HOME, servicePage } from '../links'
import { Screen } from '../screen'
import { serviceMessages } from './locales'
import { RecordView } from './record-view'
import { useRecord } from './use-record'
import './index.scss'

const ALL_IDS = entries.map(({ id }) => id)

export default function ServicePage() {
  const { t, text } = useI18n(serviceMessages)
  const { params } = useRouter()
  const rememberService = useKept((kept) => kept.rememberService)
  const setLost = useArrival((arrival) => arrival.setLost)

  const target = scanTarget(launchQuery(params), ALL_IDS)
  const entry = target.kind === 'service' ? entryOf(target.id) : undefined

  useLoad(() => {
    if (entry) return rememberService(entry.id)
    setLost(true)
    openPage(HOME)
  })

  const [loaded, retry] = useRecord(entry?.id)
  if (!entry) return <Screen title={t('service.title')} path={HOME}>{t('service.loading')}</Screen>
  return (
    <Screen title={text(entry.name)} path={servicePage(entry.id)} isReady={loaded.state !== 'loading'}>
      {loaded.state === 'loading' && <Box role="status">{t('service.loading')}</Box>}
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
