/** What would I keep? The same job in Hong Kong, Macao and the nine cities, after insurance and tax, with each step. */
import { useState } from 'react'
import { entryOn } from '@/domain/fact/fact'
import { TAX_REVIEW_DAYS } from '@/facts/jobs/mainland-income-tax'
import { taxedWhere } from '@/facts/jobs/tax-days'
import { useI18n } from '@/i18n'
import { Box, Columns } from '@/ui'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { Screen } from '../../screen'
import { useDrawn } from '../../use-drawn'
import { Ask } from './ask'
import { Compare } from './compare'
import { takeHomeMessages } from './locales'
import { More } from './more'
import { Offers } from './offers-view'
import type { JobPlace } from './places'
import { Result } from './result'
import { useTakeHome } from './use-take-home'

/** Of which place the steps are shown before one is chosen: the first across the boundary from where one lives. */
const NEXT: Record<string, JobPlace> = { macao: 'zhuhai', 'hong-kong': 'shenzhen', mainland: 'hong-kong', foreigner: 'shenzhen' }

export default function TakeHomePage() {
  const { t } = useI18n(takeHomeMessages)
  const isDrawn = useDrawn()
  const home = useTakeHome()
  const { question, answers, path, today } = home
  const chosen = question.place ?? (question.who ? NEXT[question.who]! : 'shenzhen')
  const directors = entryOn(taxedWhere('hong-kong-director'), today)
  const answer = answers.find(({ place }) => place === chosen)
  // What was answered before has its answer higher up. Nothing moves meanwhile.
  const [wasAsked] = useState(() => answers.length > 0)
  const rest = (
    <>
      <Offers home={home} chosen={chosen} />
      <More home={home} chosen={chosen} />
      <Box>{t('keep.private')}</Box>
    </>
  )
  return (
    <Screen title={t('keep.title')} path={path} isWide>
      <Box className="stack">
        {!wasAsked && <Box className="paragraph">{t('keep.lead')}</Box>}
        <Columns
          asked={
            <>
              <Ask home={home} />
              {!answer && <Later id="more-asked" isStack>{() => rest}</Later>}
            </>
          }
        >
          {answer && (
            <>
              {isDrawn && <Compare home={home} chosen={chosen} />}
              <Later id="rest" isStack>
                {() => (
                  <>
                    <Result key={`${chosen} ${question.year}`} answer={answer} home={home} />
                    {rest}
                    {answer.kind === 'known' && <FactSources entries={[...answer.entries, ...(directors ? [directors] : [])]} reviewEveryDays={TAX_REVIEW_DAYS} />}
                  </>
                )}
              </Later>
            </>
          )}
        </Columns>
      </Box>
    </Screen>
  )
}
