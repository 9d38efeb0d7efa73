/** Home: search, every area, what I use, what matters now, and what people like me ask. */
import { useDidHide, useLoad } from '@tarojs/taro'
import { useState } from 'react'
import { entriesOf, type Entry } from '@/catalog'
import { APP_NAME } from '@/domain/app/app'
import { useI18n } from '@/i18n'
import { useArrival, useKept, useSettings } from '@/stores'
import { Box, Notice, Section } from '@/ui'
import { followScan, targetOf } from '../follow-scan'
import { LanguageChoice } from '../language-choice'
import { Later } from '../later'
import { HOME } from '../links'
import { Screen } from '../screen'
import { ServiceRows } from '../service-row'
import { UpdateNotice } from '../update-notice'
import { useDrawn } from '../use-drawn'
import { HomeBand } from './band'
import { Below } from './below'
import { AreaDoors } from './doors'
import { homeMessages } from './locales'

const MINE_SHOWN = 3
/** Three are more than a first update holds in every language. */
const MINE_FIRST = 2

export default function HomePage() {
  const { t, text } = useI18n(homeMessages)
  const isLocaleChosen = useSettings((settings) => settings.isLocaleChosen)
  // For the whole visit: what one is choosing from does not go away under one's fingers.
  const [asksLanguage] = useState(!isLocaleChosen)
  const { saved, recent } = useKept()
  const { wasLost, setLost } = useArrival()

  useLoad((params) => followScan(targetOf(params)))
  useDidHide(() => wasLost && setLost(false))

  const mine = entriesOf([...new Set([...saved, ...recent])]).slice(0, MINE_SHOWN)

  return (
    <Screen title={text(APP_NAME)} path={HOME} band={<HomeBand />} isWide>
      <Box className="stack">
        {asksLanguage && <LanguageChoice id="ask-language" isRow />}
        {wasLost && <Notice id="lost" kind="caution" isUrgent>{t('home.lost')}</Notice>}
        <UpdateNotice />
        <AreaDoors />
      </Box>
      {mine.length > 0 && <Mine entries={mine} />}
      <Later id="below">
        {() => (
          <>
            <Below shown={mine} />
            <Box className="page-foot">{t('app.independent')}</Box>
          </>
        )}
      </Later>
    </Screen>
  )
}

/** What one saved or opened; a component of its own, so that only who has such things pays for a second update. */
function Mine({ entries }: { entries: Entry[] }) {
  const { t } = useI18n(homeMessages)
  const isDrawn = useDrawn()
  return (
    <Section id="mine" title={t('home.mine')}>
      <ServiceRows entries={isDrawn ? entries : entries.slice(0, MINE_FIRST)} />
    </Section>
  )
}
