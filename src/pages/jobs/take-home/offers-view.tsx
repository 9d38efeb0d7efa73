import { formatMoney } from '@/domain/money/money'
import { useI18n } from '@/i18n'
import { BarChart, Box, Button, Card, ListItem, Notice, Section, Table } from '@/ui'
import { UndoNotice } from '../../undo-notice'
import { answerAt } from './answer'
import { takeHomeMessages } from './locales'
import { usePlaceName } from './names'
import { bestOf, isSameOffer, MOST_OFFERS, type Offer } from './offers'
import { exchangeOn, isDrawable } from './parts'
import type { JobPlace } from './places'
import { useOffers } from './use-offers'
import type { AskedHome } from './use-take-home'

const whole = (minor: number) => Math.round(minor / 100) * 100

/** Offers side by side: what each leaves of its own pay, by the same family, year and days. */
export function Offers({ home: { question, today }, chosen }: { home: AskedHome; chosen: JobPlace }) {
  const { t, locale } = useI18n(takeHomeMessages)
  const name = usePlaceName()
  const { offers, removed, keep, remove, bringBack } = useOffers()
  const exchange = exchangeOn(today)
  const { payMinor, bonusMinor, currency } = question
  const typed = payMinor === undefined ? undefined : { place: chosen, currency, payMinor, bonusMinor }
  const words = (offer: Omit<Offer, 'id'>) => {
    const [pay, bonus] = [offer.payMinor, offer.bonusMinor].map((minor) => formatMoney({ minor, currency: offer.currency }, locale)) as [string, string]
    return offer.bonusMinor > 0 ? t('keep.offer.withBonus', { pay, bonus }) : t('keep.offer.pay', { pay })
  }
  const answered = offers.map((offer, index) => {
    const answer = answerAt(offer.place, { ...question, payMinor: offer.payMinor, bonusMinor: offer.bonusMinor, currency: offer.currency }, today)
    const result = answer?.kind === 'known' ? answer : undefined
    const inOne = (minor: number) => (result ? exchange.minor(minor, result.currency, currency) : undefined)
    const kept = result && inOne(result.result.keptMinor)
    const missing = result?.missing ?? []
    const isMost = missing.length > 0
    const money = (minor: number | undefined) => {
      if (minor === undefined) return t('keep.notKnown')
      const amount = formatMoney({ minor: whole(minor), currency }, locale)
      return isMost ? t('keep.atMost', { amount }) : amount
    }
    return { offer, label: `${index + 1}. ${name(offer.place)}`, kept, isMost, bar: isDrawable(missing) ? kept : undefined, money, tax: result && inOne(result.result.taxMinor), contributions: result && inOne(result.result.contributionsMinor) }
  })
  const best = bestOf(answered)
  const isFull = offers.length >= MOST_OFFERS
  const isKept = typed !== undefined && offers.some((one) => isSameOffer(one, typed))
  if (!typed && offers.length === 0 && !removed) return null
  return (
    <Section id="offers" title={t('keep.offers')}>
      <Box className="stack">
        <Box>{t('keep.offers.lead')}</Box>
        {typed && (
          <Button id="offer-keep" icon="saved" isDisabled={isFull || isKept} onTap={() => keep(typed)}>
            {t('keep.offer.keep', { place: name(chosen) })}
          </Button>
        )}
        {isFull && <Notice id="offers-full">{t('keep.offers.full', { count: MOST_OFFERS })}</Notice>}
        {removed && (
          <UndoNotice id="offer-removed" undoId="offer-back" undo={t('keep.offer.back')} onUndo={bringBack}>
            {t('keep.offer.removed', { place: name(removed.place), pay: words(removed) })}
          </UndoNotice>
        )}
        {answered.length > 1 && (
          <>
            <BarChart
              id="offers-chart"
              title={t('keep.compare', { year: question.year })}
              bars={answered.map((one) => ({ id: one.offer.id, label: one.label, value: one.bar, text: one.money(one.kept), isChosen: one === best, ...(one === best && { note: t('keep.offer.most') }) }))}
            />
            <Table
              id="offers-table"
              caption={t('keep.offers.table')}
              columns={[
                { id: 'offer', title: t('keep.offer') },
                { id: 'pay', title: t('keep.offer.is') },
                { id: 'contributions', title: t('keep.contributions'), isNumber: true },
                { id: 'tax', title: t('keep.tax'), isNumber: true },
                { id: 'month', title: t('keep.month'), isNumber: true },
                { id: 'year', title: t('keep.year.kept', { year: question.year }), isNumber: true },
              ]}
              rows={answered.map((one) => ({
                id: one.offer.id,
                cells: [one.label, words(one.offer), one.money(one.contributions), one.money(one.tax), one.money(one.kept === undefined ? undefined : one.kept / 12), one.money(one.kept)],
              }))}
            />
          </>
        )}
        {answered.length > 0 && (
          <Card hasRows>
            {answered.map(({ offer, label }) => (
              <ListItem key={offer.id} id={`offer-${offer.id}`} title={label} note={words(offer)} sign="clear" signLabel={t('keep.offer.remove')} onTap={() => remove(offer)} />
            ))}
          </Card>
        )}
        {answered.length === 1 && <Box>{t('keep.offers.one')}</Box>}
      </Box>
    </Section>
  )
}
