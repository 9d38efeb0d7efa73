import type { FactEntry } from '@/domain/fact/fact'
import { formatMoney, type Money } from '@/domain/money/money'
import type { CivilDate } from '@/domain/time/civil'
import { MOTOR_REVIEW_DAYS, type MotorAdvice } from '@/facts/insurance/motor'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, KeyFacts, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { asOpened, CAR } from '../../links'
import { NumberedSteps } from '../numbered-steps'
import { Calculator } from './calculator'
import { Compare } from './compare'
import { adviceOn, contactOf, coverIn, pricesOf, rangesOn } from './facts'
import { motorMessages } from './locales'
import type { AnswerId, MotorQuestion } from './question'

interface ResultProps {
  question: MotorQuestion
  day: CivilDate
  onAnswer: (id: AnswerId, value: string) => void
}

/** What the compulsory cover leaves, who would pay, what to buy, and what to do after an accident. */
export function Result({ question, day, onAnswer }: ResultProps) {
  const { t, text, locale } = useI18n(motorMessages)
  const { crossing, place } = question
  const cover = coverIn(place, day)
  const [notPaid, buy, accident] = [adviceOn('not-paid', crossing, day), adviceOn('buy', crossing, day), adviceOn('accident', crossing, day)]
  const prices = pricesOf(crossing, day)
  const contact = contactOf(crossing)
  const money = (amount: Money) => formatMoney(amount, locale)
  const carPage = asOpened(`${CAR}?scheme=${crossing}`)
  const others = (['mainland', 'hong-kong', 'macao'] as const).filter((one) => one !== place).flatMap((one) => coverIn(one, day)?.entries ?? [])
  const ranges = place === 'mainland' ? rangesOn(day) : []
  const hasPrice = prices.length > 0
  const entries: FactEntry<unknown>[] = [...(cover?.entries ?? []), ...notPaid, ...buy, ...prices, ...ranges, ...accident, ...others, ...(hasPrice ? [] : [contact])]

  return (
    <Box className="stack">
      <Section id="not-paid" title={t('motor.notPaid')}>
        <Advice entries={notPaid} />
      </Section>
      <Later id="rest" isStack>
        {() => (
          <>
            {cover && <Calculator key={place} question={question} cover={cover} onAnswer={onAnswer} />}
            <Compare day={day} />
            <Section id="buy" title={t('motor.buy')}>
              <Box className="stack">
                {hasPrice && (
                  <Card>
                    <KeyFacts
                      id="prices"
                      facts={prices.map(({ value: { what, seats, sum, from, upTo } }) => ({
                        icon: 'fee',
                        label: t(`motor.price.${what}`, { seats: t(`motor.seats.${seats}`), sum: sum ? money(sum) : '' }),
                        value: t('motor.fromTo', { from: money(from), to: money(upTo) }),
                      }))}
                    />
                  </Card>
                )}
                <Card>{buy.map(({ value }, index) => <ListItem key={index} icon="insurance" title={text(value.says)} />)}</Card>
                {!hasPrice && <AskHere about={t('motor.noPrice')} contact={contact.value} />}
              </Box>
            </Section>
            <Section id="accident" title={t('motor.accident')}>
              <Card>
                <NumberedSteps id="accident-steps" label={t('motor.accident')} stepId="accident" steps={accident.map(({ value }) => value.says)} />
              </Card>
            </Section>
            <Card>
              <ListItem id="car-tool" icon="driving" title={t('motor.car')} note={t('motor.car.note')} href={carPage} onTap={() => openPage(carPage)} />
            </Card>
            <FactSources entries={entries} reviewEveryDays={MOTOR_REVIEW_DAYS} />
          </>
        )}
      </Later>
    </Box>
  )
}

function Advice({ entries }: { entries: readonly FactEntry<MotorAdvice>[] }) {
  const { text } = useI18n(motorMessages)
  return (
    <Card>
      {entries.map(({ value }, index) => (
        <ListItem key={index} icon="caution" title={text(value.says)} />
      ))}
    </Card>
  )
}
