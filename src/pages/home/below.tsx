import { entriesOf, type Entry } from '@/catalog'
import { currentNotices } from '@/domain/notice/notice'
import { notices } from '@/facts/now'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { useSettings } from '@/stores'
import { Section } from '@/ui'
import { ServiceRows } from '../service-row'
import { WhoChoice } from '../who-choice'
import { homeMessages } from './locales'
import { NoticeCard } from './notice-card'
import { starterIds } from './starters'

export interface BelowProps {
  /** Services that stand above already. */
  shown: Entry[]
}

/** What stands below the first screen: what matters now, and what people like me ask. */
export function Below({ shown }: BelowProps) {
  const { t } = useI18n(homeMessages)
  const today = useToday()
  const who = useSettings((settings) => settings.who)

  const current = currentNotices(notices, today)
  return (
    <>
      {current.length > 0 && (
        <Section id="now" title={t('home.now')}>
          {current.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </Section>
      )}
      <Section id="starters" title={who.length > 0 ? t('home.forYou') : t('home.starters')}>
        <WhoChoice isRow />
        <ServiceRows entries={entriesOf(starterIds(who)).filter((entry) => !shown.includes(entry))} />
      </Section>
    </>
  )
}
