/** Days: my entries and exits, how long I may stay, and the days that count for the Mainland's income tax. All of it on the phone. */
import { useMemo, useState } from 'react'
import type { Movement } from '@/domain/stay/movement'
import { staysOf } from '@/domain/stay/stays'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { useSettings, useStays } from '@/stores'
import { Box, Button, Columns, EmptyState, Notice, Section, Toast } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { DAYS } from '../../links'
import { Screen } from '../../screen'
import { AddEntry } from './add-entry'
import { Entries } from './entries'
import { Gaps } from './gaps'
import { ImportRecords } from './import-records'
import { Month } from './month'
import { stayEntries, StayNow } from './stay-now'
import { taxEntries, TaxLink } from './tax-link'
import { daysMessages } from './locales'
import './index.scss'

export default function DaysPage() {
  const { t } = useI18n(daysMessages)
  const { day: today } = useNow()
  const { movements, rules } = useStays()
  const who = useSettings((settings) => settings.who)
  const [message, setMessage] = useState<string>()
  const [removed, setRemoved] = useState<Movement>()
  const stays = useMemo(() => staysOf(movements, today), [movements, today])
  const isEmpty = movements.length === 0
  const [isAdding, setAdding] = useState(isEmpty)
  return (
    <Screen title={t('days.title')} path={DAYS} isWide>
      <Columns
        asked={
          <>
            <Box>{t('days.lead')}</Box>
            {isEmpty ? <EmptyState id="days-empty" title={t('days.empty')} /> : <StayNow stays={stays} today={today} />}
            <Gaps stays={stays} today={today} />
            {isAdding || isEmpty ? (
              <Section id="new" title={t('days.new')}>
                <Box className="stack">
                  <Notice>{t('days.private')}</Notice>
                  <AddEntry today={today} onSay={setMessage} />
                  <ImportRecords onSay={setMessage} />
                </Box>
              </Section>
            ) : (
              <Button id="new-open" kind="main" onTap={() => setAdding(true)}>
                {t('days.new')}
              </Button>
            )}
          </>
        }
      >
        {(!isEmpty || removed) && (
          <Later id="rest" isStack>
            {() => (
              <>
                {!isEmpty && <TaxLink stays={stays} today={today} />}
                {!isEmpty && <Month stays={stays} today={today} />}
                <Entries today={today} removed={removed} onRemove={setRemoved} onSay={setMessage} />
                {!isEmpty && <FactSources entries={[...stayEntries(stays, today, rules, who), ...taxEntries(today)]} />}
              </>
            )}
          </Later>
        )}
      </Columns>
      <Toast id="said" text={message} onEnd={() => setMessage(undefined)} />
    </Screen>
  )
}
