/** All about one scheme: the few values that decide, conditions, costs, booking, steps, pitfalls, whom to ask, sources. */
import { formatMoney, parseMoney } from '@/domain/money/money'
import { formatUnits } from '@/domain/number/number'
import { formatRange } from '@/domain/number/range'
import { civilDate, formatDay, type CivilDate } from '@/domain/time/civil'
import { isCrossing } from '@/domain/motor-cover/scheme'
import { officeOf } from '@/domain/vehicle/may-drive'
import type { Scheme } from '@/domain/vehicle/scheme'
import { contactNamed } from '@/facts/customs/contacts'
import { vehicleFacts, type VehicleFee } from '@/facts/customs/vehicles'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, Heading, KeyFacts, ListItem, Notice, Section, type KeyFact } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { Later } from '../../later'
import { asOpened, MOTOR_COVER, servicePage } from '../../links'
import { useDrawn } from '../../use-drawn'
import { placeName } from './asked'
import { BookingPart } from './booking'
import { carMessages } from './locales'
import { entriesOn, feesOn, pitfallsOn, rulesOn, stepsOn, valueOn, WAY } from './rules'
import { StepsPart } from './steps'

/** What motor cover such a car needs. */
const coverPage = (scheme: Scheme): string => asOpened(`${MOTOR_COVER}?way=${scheme}`)

/** Records with documents, addresses of sites and phones. */
const RECORDS: Partial<Record<Scheme, string>> = {
  'northbound-hong-kong': 'driving/northbound-hong-kong',
  'northbound-macao': 'driving/northbound-macao',
  hengqin: 'driving/hengqin-single-plate',
  southbound: 'driving/southbound-guangdong-city',
  'park-and-fly': 'driving/park-and-fly',
  'ad-hoc': 'driving/shenzhen-bay-ad-hoc-quota',
}

interface SchemeViewProps {
  scheme: Scheme
  /** Whose rules are shown. */
  day: CivilDate
  /** Day of the journey as it was typed. */
  on: string
  onDay: (text: string) => void
}

export function SchemeView({ scheme, day, on, onDay }: SchemeViewProps) {
  const { t, text, locale } = useI18n(carMessages)
  const isDrawn = useDrawn()
  const rule = rulesOn(day)[scheme]
  const contact = contactNamed(officeOf(scheme)).series[0]!
  const record = RECORDS[scheme]
  const until = valueOn(vehicleFacts.runs, `${scheme}/runs`, day)?.until
  const round = valueOn(vehicleFacts.round, `${scheme}/round`, day)
  const steps = stepsOn(scheme, day)
  const conditions = conditionsOf(scheme, day)
  const pitfalls = pitfallsOn(scheme, day)
  return (
    <Box id="scheme" className="stack">
      <Heading level={2} className="section-title">
        {t(`car.scheme.${scheme}`)}
      </Heading>
      {typeof rule === 'string' && <Notice kind="caution">{t(`car.because.${rule}`)}</Notice>}
      <KeyFacts id="car-key" facts={keyFacts()} />
      {isDrawn && (
        <>
          {(until || round) && (
            <Notice>
              {until && t('car.until', { day: formatDay(civilDate(until), locale) })}
              {round && t('car.round', { day: formatDay(civilDate(round.opened), locale), count: formatUnits(round.places, 0, locale) })}
            </Notice>
          )}
          {conditions.length > 0 && (
            <Section id="conditions" title={t('car.conditions')}>
              <Card>
                {conditions.map((sentence) => (
                  <ListItem key={sentence} title={sentence} />
                ))}
              </Card>
            </Section>
          )}
          <Costs scheme={scheme} day={day} />
        </>
      )}
      <Later id="rest" isStack>
        {() => (
          <>
            <BookingPart scheme={scheme} day={day} on={on} onDay={onDay} />
            {steps.length > 0 && <StepsPart scheme={scheme} steps={steps} />}
            {pitfalls.length > 0 && (
              <Section id="pitfalls" title={t('car.pitfalls')}>
                <Card>
                  {pitfalls.map(({ value }) => (
                    <ListItem key={value.text.en} icon="caution" title={text(value.text)} />
                  ))}
                </Card>
              </Section>
            )}
            {record && (
              <Card>
                <ListItem id="car-record" icon="driving" title={t('car.record')} href={servicePage(record)} onTap={() => openPage(servicePage(record))} />
              </Card>
            )}
            {isCrossing(scheme) && (
              <Card>
                <ListItem id="car-cover" icon="insurance" title={t('car.cover')} href={coverPage(scheme)} onTap={() => openPage(coverPage(scheme))} />
              </Card>
            )}
            <AskHere about={t(`car.gap.${scheme}`)} contact={contact.value} />
            <FactSources entries={[...entriesOn(scheme, day), contact]} />
          </>
        )}
      </Later>
    </Box>
  )

  function keyFacts(): KeyFact[] {
    const [through, range] = WAY[scheme]
    const stay = valueOn(vehicleFacts.stay, `${scheme}/stay`, day)
    const limits = valueOn(vehicleFacts.places, `${scheme}/places`, day)
    const perDay = limits?.perDay ?? valueOn(vehicleFacts.booking, `${scheme}/booking`, day)?.perDay
    const [room, count] = perDay ? ['day' as const, perDay] : limits?.perMonth ? ['month' as const, limits.perMonth] : ['total' as const, limits?.total]
    // What is shared month by month is for those without ties; the report that ended the total says so.
    const hasNoTotal = scheme === 'hengqin' && limits?.perMonth !== undefined && limits.total === undefined
    const places = count && t(`car.room.${room}`, { count: formatUnits(count, 0, locale) })
    return [
      { icon: 'office', label: t('car.through'), value: t(`car.through.${through}`) },
      { icon: 'driving', label: t('car.range'), value: t(`car.range.${range}`) },
      ...(stay?.perVisit
        ? [{ icon: 'time' as const, label: t('car.stay'), value: t('car.stay.visit', { days: stay.perVisit }), note: stay.perYear ? t('car.stay.year', { days: stay.perYear }) : undefined }]
        : []),
      ...(places ? [{ icon: 'services' as const, label: t('car.room'), value: places, note: hasNoTotal ? t('car.room.noTotal') : undefined }] : []),
    ]
  }

  function conditionsOf(one: Scheme, on: CivilDate): string[] {
    const { minAge, owners, maxSeats, underMetres, maxDrivers, cities } = valueOn(vehicleFacts.conditions, `${one}/conditions`, on) ?? {}
    const { validYears, identityOnlyUnderYears, centres, minutes } = valueOn(vehicleFacts.inspection, `${one}/inspection`, on) ?? {}
    const licence = typeof rule === 'string' ? undefined : rule.licence
    const between = locale === 'en' || locale === 'pt' ? ', ' : '、'
    return [
      minAge && t('car.c.age', { count: minAge }),
      valueOn(vehicleFacts.permit, `${one}/permit`, on)?.isForNonChinese && t('car.c.permit'),
      owners && (owners.includes('company') ? t('car.c.either') : t('car.c.person')),
      cities && t('car.c.cities', { text: cities.map((city) => placeName(t, city)).join(between) }),
      maxSeats && t('car.c.seats', { count: maxSeats }),
      underMetres && t('car.c.length', { count: underMetres }),
      maxDrivers && t('car.c.drivers', { count: maxDrivers }),
      licence && t('car.c.licence', { place: placeName(t, licence) }),
      validYears && t('car.c.waived', { count: validYears }),
      identityOnlyUnderYears && t('car.c.identity', { count: identityOnlyUnderYears }),
      centres && minutes && t('car.c.centres', { count: centres, minutes }),
    ].filter((sentence): sentence is string => Boolean(sentence))
  }
}

/** A car needs insurance of the other side there. */
const INSURED: Scheme[] = ['northbound-hong-kong', 'northbound-macao', 'hengqin', 'southbound', 'ad-hoc']

function Costs({ scheme, day }: { scheme: Scheme; day: CivilDate }) {
  const { t, locale } = useI18n(carMessages)
  const fees = feesOn(scheme, day)
  const isUnpriced = INSURED.includes(scheme) && !fees.some(({ value }) => value.for.startsWith('cover'))
  if (fees.length === 0 && !isUnpriced) return null
  const priceOf = ({ amount, upTo, currency }: VehicleFee) => {
    if (amount === '0') return t('car.costs.none')
    const shown = (value: string) => formatMoney(parseMoney(value, currency), locale)
    return upTo ? formatRange(shown(amount), shown(upTo), locale) : shown(amount)
  }
  return (
    <Section id="costs" title={t('car.costs')}>
      <Box className="stack">
        <Box>{t('car.costs.on', { day: formatDay(day, locale) })}</Box>
        <KeyFacts
          facts={[
            ...fees.map(({ value }): KeyFact => ({ icon: 'fee', label: t(`car.fee.${value.for as 'toll'}`), value: priceOf(value) })),
            ...(isUnpriced ? [{ icon: 'help' as const, label: t('car.fee.cover'), value: t('car.costs.unknown') }] : []),
          ]}
        />
      </Box>
    </Section>
  )
}
