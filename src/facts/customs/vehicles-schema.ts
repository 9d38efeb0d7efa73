import { Type, type Static } from '@sinclair/typebox'
import { civilDate, object, oneOf, optional, text } from '../../catalog/schema-parts'

const whole = (description: string) => Type.Integer({ minimum: 0, description })
const amount = Type.String({ pattern: '^\\d{1,9}(\\.\\d{1,2})?$', description: 'As the source prints it.' })
const time = Type.String({ pattern: '^([01]\\d|2[0-4]):[0-5]\\d$' })
const key = Type.String({ pattern: '^[a-z]+(-[a-z]+)*$' })

const runs = object({ until: optional(civilDate) }, 'A scheme is there from the first day it holds on.')

const conditions = object(
  {
    minAge: optional(whole('Of the applicant.')),
    owners: optional(Type.Array(oneOf(['person', 'company'], 'In whose name the car is.'), { minItems: 1 })),
    maxSeats: optional(whole('With the driver’s.')),
    underMetres: optional(whole('The car is shorter than this.')),
    maxDrivers: optional(whole('Named drivers of one car.')),
    cities: optional(Type.Array(key, { minItems: 1, description: 'Where the car is registered.' })),
  },
  'Who may take part, with which car. What is left out was not found.',
)

const permit = object({ isForNonChinese: Type.Boolean({ description: 'Also with the permit of non-Chinese permanent residents.' }) }, 'Travel permits that will do.')

const licenceNeeded = object({ licence: oneOf(['hong-kong', 'mainland'], 'Whose.') }, 'Licence that applicant and drivers need.')

const stay = object({ perVisit: optional(whole('Days.')), perYear: optional(whole('Days.')) }, 'How long the car may stay.')

const limit = object({ daysBefore: whole('Days before the journey.'), time: optional(time) }, 'Last moment; the end of the day where no time is given.')

const booking = object(
  {
    earliestDays: optional(whole('So many days before the journey at the earliest.')),
    opensOnDayOfMonthBefore: optional(whole('All days of a month can be booked from this day of the month before on.')),
    closes: limit,
    cancel: optional(limit),
    perMonth: optional(whole('Journeys in a month.')),
    perDay: optional(whole('Places for everybody.')),
    weekdaysWithout: optional(Type.Array(Type.Integer({ minimum: 0, maximum: 6 }), { description: 'Days on which none is needed, from 0, Sunday, on; holidays and toll-free days excepted.' })),
  },
  'When a journey has to be booked.',
)

const fee = object({ for: key, amount, upTo: optional(amount), currency: oneOf(['HKD', 'MOP', 'CNY'], 'ISO 4217.') }, 'A price; 0 where it costs nothing or is not needed.')

const inspection = object(
  {
    validYears: optional(whole('A pass saves the next inspection for so long, if applicant and car stay the same.')),
    identityOnlyUnderYears: optional(whole('Of a younger car only the identity is checked.')),
    centres: optional(whole('Where it is done.')),
    minutes: optional(whole('At the quickest.')),
  },
  'Inspection of the car.',
)

const places = object(
  {
    isForAll: Type.Boolean({ description: 'Also for people without work, property or a company on the other side.' }),
    total: optional(whole('Cars.')),
    perMonth: optional(whole('Cars.')),
    perDay: optional(whole('Cars.')),
  },
  'For how many there is room, and for whom.',
)

const round = object({ opened: civilDate, closed: optional(civilDate), places: whole('Cars.'), validUntil: optional(civilDate) }, 'Applications are taken in rounds.')

const steps = object({ steps: Type.Array(key, { minItems: 1 }) }, 'What one does, in its order; the words stand with the page.')

const pitfall = object({ text: text('What people get wrong.') }, 'A pitfall.')

const licence = object(
  {
    how: oneOf(['drive', 'exchange', 'not'], 'Drive with it, exchange it without a test, or neither.'),
    days: optional(whole('As long as one may drive with it.')),
    months: optional(whole('As long as one may drive with it.')),
    then: optional(oneOf(['register', 'exchange'], 'What one does to drive longer.')),
    onlyFor: optional(oneOf(['visitors', 'macao-permanent', 'in-person'], 'For whom, or how.')),
  },
  'What a licence of one place is worth in another.',
)

export const VALUES = { runs, conditions, permit, 'licence-needed': licenceNeeded, stay, booking, fee, inspection, places, round, steps, pitfall, licence }

export type Runs = Static<typeof runs>
export type Conditions = Static<typeof conditions>
export type Permit = Static<typeof permit>
export type LicenceNeeded = Static<typeof licenceNeeded>
export type Stay = Static<typeof stay>
export type Booking = Static<typeof booking>
export type VehicleFee = Static<typeof fee>
export type Inspection = Static<typeof inspection>
export type Places = Static<typeof places>
export type Round = Static<typeof round>
export type StepList = Static<typeof steps>
export type Pitfall = Static<typeof pitfall>
export type Licence = Static<typeof licence>
