/** Which control point (口岸): from here to there at that time, ranked with reasons, and what closes before one is back. */
import { chooseCrossing, TRAVELS } from '@/domain/control-point/crossing'
import { isAfter, readMoment } from '@/domain/control-point/moment'
import { placeId, PLACES, spotOf, type PlaceId } from '@/domain/control-point/places'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { Box, ChoiceField, Columns, Notice, Question, Section } from '@/ui'
import { Later } from '../../later'
import { CROSSING } from '../../links'
import { Screen } from '../../screen'
import { useAnswers } from '../../use-answers'
import { useDrawn } from '../../use-drawn'
import { useQueues } from '../../use-live'
import { controlPointMessages } from '../control-points/locales'
import { PEOPLE } from '../../use-person'
import { EVERYONE, useWho } from '../control-points/use-who'
import { When } from '../control-points/when'
import { candidatesFor } from './candidates'
import { Result } from './result'
import { Summary } from './summary'

export default function CrossingPage() {
  const { t } = useI18n(controlPointMessages)
  const now = useNow()
  const { answers, path, answer } = useAnswers(CROSSING, ['from', 'to', 'by', 'who', 'when', 'return'])
  // Whatever was drawn when the site was made was another hour's.
  const isDrawn = useDrawn()

  const from = placeId(answers.from)
  const to = placeId(answers.to)
  const travel = TRAVELS.find((one) => one === answers.by) ?? 'foot'
  const who = useWho(answers.who)
  const arrival = readMoment(answers.when) ?? now
  const queues = useQueues(now)
  const back = readMoment(answers.return)
  /** Each would be sent twice: at first the one that was chosen is enough. */
  const offered = (chosen: PlaceId | undefined) => PLACES.filter((one) => isDrawn || one === chosen).map((value) => ({ value, label: t(`place.${value}`) }))
  const isSame = from !== undefined && to !== undefined && spotOf(from).side === spotOf(to).side
  const isBackFirst = back !== undefined && !isAfter(back, arrival)
  const asked = isDrawn && from && to && !isSame && !isBackFirst ? { from, to, arrival, who } : undefined
  const choice = asked && chooseCrossing(candidatesFor(asked), { arrival, back, travel })

  return (
    <Screen title={t('crossing.title')} path={path} isWide>
      <Columns
        first={choice && <Summary choice={choice} travel={travel} arrival={arrival} back={back} />}
        asked={
          <>
            <Box className="pair">
              <ChoiceField id="from" label={t('crossing.from')} choices={offered(from)} chosen={from ?? ''} placeholder={t('question.choose')} onChoose={(value) => answer('from', value)} />
              <ChoiceField id="to" label={t('crossing.to')} choices={offered(to)} chosen={to ?? ''} placeholder={t('question.choose')} onChoose={(value) => answer('to', value)} />
            </Box>
            <Question
              id="by"
              label={t('crossing.travel')}
              options={TRAVELS.map((value) => ({ value, label: t(`travel.${value}`) }))}
              chosen={travel}
              placeholder={t('question.choose')}
              onChoose={(value) => answer('by', value)}
            />
            <Question
              id="who"
              label={t('points.who')}
              options={[{ value: EVERYONE, label: t('who.everyone') }, ...PEOPLE.map((value) => ({ value, label: t(`who.${value}`) }))]}
              chosen={who ?? EVERYONE}
              placeholder={t('question.choose')}
              onChoose={(value) => answer('who', value)}
            />
            <Section title={t('crossing.arrive')}>
              <When id="when" label={t('crossing.arrive')} without={t('when.now')} choose={t('when.other')} when={answers.when} start={now} onWhen={(value) => answer('when', value)} />
            </Section>
            <Later id="return-later">
              {() => (
                <Section title={t('crossing.return')}>
                  <When
                    id="return"
                    label={t('crossing.return')}
                    without={t('crossing.returnNot')}
                    choose={t('crossing.returnAt')}
                    when={answers.return}
                    start={arrival}
                    onWhen={(value) => answer('return', value)}
                  />
                </Section>
              )}
            </Later>
            {(!from || !to) && <Notice id="need-places">{t('crossing.needPlaces')}</Notice>}
            {isSame && <Notice id="same">{t('crossing.same')}</Notice>}
            {isBackFirst && (
              <Notice id="return-first" kind="caution">
                {t('crossing.backFirst')}
              </Notice>
            )}
          </>
        }
      >
        {asked && choice && (
          <Later id="rest" isStack>
            {() => <Result {...asked} choice={choice} travel={travel} back={back} queues={readMoment(answers.when) ? undefined : queues} />}
          </Later>
        )}
      </Columns>
    </Screen>
  )
}
