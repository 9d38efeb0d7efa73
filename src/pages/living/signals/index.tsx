/** Weather signals of the three places side by side: what is up now, what each means, and what stops. */
import { recordOf } from '@/domain/record/record'
import { raisedIn } from '@/domain/signal/in-force'
import { codeIn, LADDER_IDS, type Code, type LadderId, type Raised } from '@/domain/signal/ladders'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { Box, Columns } from '@/ui'
import { Later } from '../../later'
import { SIGNALS } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { Chosen, Presets } from './chosen'
import { heldUnder } from './held'
import { InForce } from './in-force'
import { signalsMessages } from './locales'
import { Meanings } from './meanings'
import { NONE } from './none'
import { useWarnings } from './use-warnings'
import { Verdict, WhatStops } from './what-stops'

export default function SignalsPage() {
  const { t } = useI18n(signalsMessages)
  const now = useNow()
  const { answers, path, change } = useAnswers<LadderId>(SIGNALS, LADDER_IDS)
  const warnings = useWarnings(now)
  const live = raisedIn(warnings.inForce)
  const raised: Raised = recordOf(
    LADDER_IDS.flatMap((id): [LadderId, Code][] => {
      const code = answers[id] === NONE ? undefined : (codeIn(id, answers[id]) ?? live[id])
      return code ? [[id, code]] : []
    }),
  )
  const held = heldUnder(raised, now.day)
  const isUp = LADDER_IDS.some((id) => raised[id])

  return (
    <Screen title={t('signals.title')} path={path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('signals.lead')}</Box>
        <InForce warnings={warnings} />
        <Presets raised={raised} live={live} onChange={change} />
        <Columns first={<Verdict held={held} isUp={isUp} />} asked={<Chosen raised={raised} live={live} onChange={change} />}>
          <Later id="rest" isStack>
            {() => (
              <>
                <WhatStops held={held} isUp={isUp} />
                <Meanings raised={raised} held={held} day={now.day} />
              </>
            )}
          </Later>
        </Columns>
      </Box>
    </Screen>
  )
}
