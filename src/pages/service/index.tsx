/** One service: how to get it, what to do, what it costs, what to bring, and who says so. */
import { useLoad, useRouter } from '@tarojs/taro'
import { entries, entryOf } from '@/catalog'
import { scanTarget } from '@/domain/scan/target'
import { useI18n } from '@/i18n'
import { launchQuery } from '@/platform/launch'
import { openPage } from '@/platform/navigate'
import { useArrival, useKept } from '@/stores'
import { HOME, servicePage } from '../links'
import { Screen } from '../screen'
import { serviceMessages } from './locales'
import { Record } from './record'
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

  if (!entry) return <Screen title={t('service.title')} path={HOME}>{t('service.loading')}</Screen>
  return (
    <Screen title={text(entry.name)} path={servicePage(entry.id)}>
      <Record entry={entry} />
    </Screen>
  )
}
