/** What would it cost? An older person in a home or at home, there and here, a month and a year, less what is received. */
import { useState } from 'react'
import { useI18n } from '@/i18n'
import { Box, Columns } from '@/ui'
import { Later } from '../../later'
import { Screen } from '../../screen'
import { Amounts, Ask } from './ask'
import { costMessages } from './locales'
import { Result, Saving } from './result'
import { useCost } from './use-cost'

export default function CareCostPage() {
  const { t } = useI18n(costMessages)
  const asked = useCost()
  // Before anything is said the page opens with what it asks; what was answered before has its answer first. Nothing moves meanwhile.
  const [wasAsked] = useState(() => Object.keys(asked.given).length > 0)
  return (
    <Screen title={t('cost.title')} path={asked.path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('cost.lead')}</Box>
        <Columns
          first={wasAsked && <Saving asked={asked} />}
          asked={
            <>
              <Ask asked={asked} />
              <Later id="amounts-later">{() => <Amounts asked={asked} />}</Later>
            </>
          }
        >
          {!wasAsked && <Saving asked={asked} />}
          <Later id="rest" isStack>
            {() => (
              <>
                <Result asked={asked} />
                <Box>{t('cost.private')}</Box>
              </>
            )}
          </Later>
        </Columns>
      </Box>
    </Screen>
  )
}
