/** Home: search, every area, what I use, what matters now, and what people like me ask. */
import { useDidHide, useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { entriesOf } from '@/catalog'
import { APP_NAME } from '@/domain/app/app'
import { currentNotices } from '@/domain/notice/notice'
import { notices } from '@/facts/now'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { useArrival, useKept, useSettings } from '@/stores'
import { Box, Notice, Section } from '@/ui'
import { followScan, targetOf } from '../follow-scan'
import { LanguageChoice } from '../language-choice'
import { HOME } from '../links'
import { Screen } from '../screen'
import { ServiceRows } from '../service-row'
import { UpdateNotice } from '../update-notice'
import { useDrawn } from '../use-drawn'
import { WhoChoice } from '../who-choice'
import { HomeBand } from './band'
import { AreaDoors } from './doors'
import { homeMessages } from './locales'
import { NoticeCard } from './notice-card'
import { starterIds } from './starters'

const MINE_SHOWN = 3

export default function HomePage() {
  const { t, text } = useI18n(homeMessages)
  const today = useToday()
  const isDrawn = useDrawn()
  const { who, isLocaleChosen } = useSettings()
  // For the whole visit: what one is choosing from does not go away under one's fingers.
  const [asksLanguage] = useState(!isLocaleChosen)
  const { saved, recent } = useKept()
  const { wasLost, setLost } = useArrival()

  useLoad((params) => followScan(targetOf(params)))
  useDidHide(() => wasLost && setLost(false))

  const current = currentNotices(notices, today)
  const mine = entriesOf([...new Set([...saved, ...recent])]).slice(0, MINE_SHOWN)
  const starters = entriesOf(starterIds(who)).filter((entry) => !mine.includes(entry))

  return (
    <Screen title={text(APP_NAME)} path={HOME} band={<HomeBand />} isWide>
      <Box className="stack">
        {asksLanguage && <LanguageChoice id="ask-language" isRow />}
        {wasLost && <Notice id="lost" kind="caution" isUrgent>{t('home.lost')}</Notice>}
        <UpdateNotice />
        <AreaDoors />
      </Box>
      {mine.length > 0 && (
        <Section id="mine" title={t('home.mine')}>
          <ServiceRows entries={mine} />
        </Section>
      )}
      {/* A box of their own: what comes late is then all that a mini program is sent. */}
      <Box>
        {isDrawn && current.length > 0 && (
          <Section id="now" title={t('home.now')}>
            {current.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} />
            ))}
          </Section>
        )}
        {isDrawn && (
          <Section id="starters" title={who.length > 0 ? t('home.forYou') : t('home.starters')}>
            <WhoChoice isRow />
            <ServiceRows entries={starters} />
          </Section>
        )}
      </Box>
      <Box className="page-foot">{t('app.independent')}</Box>
    </Screen>
  )
}
