/** My days for tax: days are tapped or come from "Days"; when one becomes liable, and how the six years stand. All of it on the phone. */
import { useMemo } from 'react'
import { staysOf } from '@/domain/stay/stays'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { useStays } from '@/stores'
import { Box, Card, Columns, EmptyState, ListItem, Notice, Section, Stepper } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { DAYS, TAX_DAYS } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { Liable, OtherCounts } from './liable'
import { daysMessages } from './locales'
import { SixYears } from './six-years'
import { monthIn, TapMonth } from './tap-month'
import { rulesOfYear, taxEntries, yearIn, yearOf } from './tax-rules'
import { WeekFill } from './week-fill'
import './index.scss'

const IDS = ['year', 'month'] as const

export default function TaxDaysPage() {
  const { t } = useI18n(daysMessages)
  const { day: today } = useNow()
  const movements = useStays((store) => store.movements)
  const isDrawn = useDrawn()
  const { answers, path, answer } = useAnswers(TAX_DAYS, IDS)
  const stays = useMemo(() => staysOf(movements, today), [movements, today])
  const year = yearIn(answers.year, today)
  const rules = rulesOfYear(year, today)
  const first = stays[0] ? yearOf((stays[0].from ?? stays[0].to)!.day) : year
  return (
    <Screen title={t('days.title')} path={path} isWide>
      <Box className="stack">
        <Box className="paragraph">{t('days.lead')}</Box>
        <Columns
          first={
            <Section id="liable" title={t('days.liable')}>
              <Box className="stack">
                {movements.length === 0 && <EmptyState id="tax-empty" title={t('days.empty')} />}
                {rules ? <Liable stays={stays} today={today} year={year} rules={rules} /> : <Notice id="tax-unknown">{t('days.tax.notKnown', { year })}</Notice>}
                <Stepper
                  id="tax-year"
                  label={t('days.tax.year')}
                  value={year}
                  min={Math.min(first, year)}
                  max={yearOf(today)}
                  shown={String(year)}
                  fewerLabel={t('days.tax.before')}
                  moreLabel={t('days.tax.after')}
                  onValue={(chosen) => answer('year', String(chosen))}
                />
              </Box>
            </Section>
          }
          asked={
            <>
              {isDrawn && <TapMonth stays={stays} today={today} month={monthIn(answers.month, today)} onMonth={(month) => answer('month', month)} />}
              <Later id="asked-later" isStack>
                {() => (
                  <>
                    <WeekFill key={year} today={today} year={year} />
                    <Card>
                      <ListItem id="open-days" icon="days" title={t('days.entries')} note={t('days.private')} href={DAYS} onTap={() => openPage(DAYS)} />
                    </Card>
                  </>
                )}
              </Later>
            </>
          }
        >
          {rules && (
            <Later id="rest" isStack>
              {() => (
                <>
                  <SixYears stays={stays} today={today} year={year} rules={rules} />
                  <OtherCounts stays={stays} today={today} year={year} rules={rules} />
                  <FactSources entries={taxEntries(year, today)} />
                </>
              )}
            </Later>
          )}
        </Columns>
      </Box>
    </Screen>
  )
}
