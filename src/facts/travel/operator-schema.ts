import { Type, type Static } from '@sinclair/typebox'
import { civilDate, httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { MODES } from '../../domain/journey/network'

const SIDES = ['hong-kong', 'macao', 'mainland'] as const
const CURRENCIES = ['HKD', 'MOP', 'CNY'] as const
/** Days of a timetable: see `DAYS` in tools/network. */
export const DAYS = ['daily', 'workday', 'friday', 'saturday', 'sunday', 'sunday-holiday', 'weekend-holiday', 'holiday'] as const

const id = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })
const time = Type.String({ pattern: '^([0-3]\\d|4[0-7]):[0-5]\\d$' })
const minutes = Type.Number({ minimum: 0 })
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()])
const amounts = Type.Array(orNull(Type.Integer({ minimum: 0 })), { description: 'Hundredths, one for each class; null is not known.' })

const source = object(
  {
    publisher: text('Who published it.'),
    title: Type.String({ minLength: 1 }),
    url: orNull(httpsUrl),
    terms: Type.String({ minLength: 1, description: 'What the source says on reuse.' }),
    verifiedOn: orNull(civilDate),
    via: optional(Type.String()),
  },
  'Where it was read.',
)

const station = object(
  {
    id,
    name: object({ 'zh-Hans': Type.String({ minLength: 1 }), 'zh-Hant': Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }), pt: optional(Type.String({ minLength: 1 })) }, 'Portuguese only where it differs.'),
    at: orNull(Type.Tuple([Type.Number({ minimum: 20, maximum: 26 }), Type.Number({ minimum: 110, maximum: 117 })])),
    atFrom: optional(Type.String({ description: 'Where the position was read: a key of sources, or `general-knowledge`.' })),
    changeMinutes: optional(Type.Integer({ minimum: 0, maximum: 60, description: 'From one vehicle to another here.' })),
  },
  'A station, stop or pier.',
)

/** `[from that time of day, every so many minutes]`. */
const headway = Type.Array(Type.Tuple([time, Type.Number({ exclusiveMinimum: 0 })]), { minItems: 1 })

const service = object(
  {
    days: oneOf(DAYS, 'On which days.'),
    first: Type.Tuple([orNull(time), orNull(time)], { description: 'From the first station, and from the last one back; null where it does not go that way.' }),
    last: Type.Tuple([orNull(time), orNull(time)]),
    headway,
    headwayBack: optional(headway),
  },
  'A service by headway.',
)

const trip = object({ days: oneOf(DAYS, 'On which days.'), name: optional(Type.String({ pattern: '^\\S+$' })), stops: Type.Array(Type.Tuple([id, time, time]), { minItems: 2 }) }, 'A trip as a timetable prints it: station, arrival, departure.')

const line = object(
  {
    id,
    name: text('As the operator calls it.'),
    colour: orNull(Type.String({ pattern: '^#[0-9a-f]{6}$' })),
    stations: Type.Array(id, { minItems: 2 }),
    loop: Type.Boolean(),
    minutes: optional(Type.Array(minutes, { description: 'Between neighbours, stop included; a loop has one more, from the last back to the first.' })),
    minutesBack: optional(Type.Array(minutes, { description: 'On the way back, in the order of that way, where they differ.' })),
    km: optional(Type.Array(Type.Number({ exclusiveMinimum: 0 }), { description: 'Between neighbours, for fares by distance.' })),
    passes: optional(Type.Array(object({ after: id, point: id, to: oneOf(SIDES, 'Side that one comes to.') }, 'A control point passed in the vehicle’s own stop, on the way out; turned round on the way back.'))),
    service: optional(Type.Array(service)),
    trips: optional(Type.Array(trip)),
    currency: optional(oneOf(CURRENCIES, 'Where it is not the operator’s.')),
    estimated: optional(Type.Array(oneOf(['minutes', 'headway', 'hours'], 'What no source prints: running times, how often, or the first and last.'))),
    partOf: optional(id),
    note: optional(Type.String()),
    source: Type.String({ description: 'A key of sources.' }),
  },
  'A line, both ways.',
)

const concession = object(
  {
    who: Type.String({ pattern: '^[a-z0-9-]+$' }),
    percent: optional(Type.Number({ minimum: 0, maximum: 100, description: 'Of the adult’s fare that one pays.' })),
    flat: optional(Type.Integer({ minimum: 0 })),
    roundUpTo: optional(Type.Integer({ minimum: 1 })),
    pay: optional(oneOf(['card', 'ticket'], 'Only when paid so.')),
    source: Type.String(),
  },
  'What those pay who have no class of their own.',
)

const classes = Type.Array(Type.String({ pattern: '^[a-z0-9-]+-(card|ticket)$' }), { minItems: 1, description: 'adult-card, adult-ticket, child-card …' })
const shared = { classes, concessions: Type.Array(concession), source: Type.String(), isThrough: optional(Type.Boolean({ description: 'One fare from gate to gate; metros and light rail are so if nothing is said.' })), system: optional(id) }

const fares = Type.Union([
  object({ kind: Type.Literal('none') }, 'Nothing published was found.'),
  object({ kind: Type.Literal('matrix'), ...shared, symmetric: Type.Boolean(), of: Type.Record(Type.String({ pattern: '^[a-z0-9-]+\\|[a-z0-9-]+$' }), amounts) }, 'Pairs of stations.'),
  object({ kind: Type.Literal('distance'), ...shared, steps: Type.Array(Type.Tuple([Type.Number({ exclusiveMinimum: 0 }), amounts]), { minItems: 1 }), roundsDown: optional(Type.Boolean({ description: 'A fraction of a kilometre is dropped.' })), exceptions: optional(Type.Record(Type.String({ pattern: '^[a-z0-9-]+\\|[a-z0-9-]+$' }), amounts, { description: 'Pairs whose published fare is another step’s.' })) }, 'Kilometres up to which each amount holds; lines have `km`.'),
  object({ kind: Type.Literal('line'), ...shared, of: Type.Record(id, amounts) }, 'One amount a ride.'),
  object({ kind: Type.Literal('section'), ...shared, of: Type.Record(id, Type.Array(amounts)) }, 'By where one boards, on the way out; the way back is a line of its own.'),
])

const transfer = object(
  {
    from: Type.String({ description: 'A station, or another operator’s as `mtr:kowloon`.' }),
    to: Type.String({ description: 'The same, or `control-point:lo-wu`.' }),
    minutes: Type.Integer({ minimum: 0, maximum: 255 }),
    minutesBack: optional(Type.Integer({ minimum: 0, maximum: 255 })),
    side: optional(oneOf([...SIDES, 'beyond'], 'Which end of the control point; `beyond` is the bridge, the sea or the air.')),
    isOutside: optional(Type.Boolean({ description: 'Between stations of one fare system, but out of its gates.' })),
  },
  'A way on foot.',
)

export const OperatorSchema = object(
  {
    id,
    name: text('The operator, or the network.'),
    mode: oneOf(MODES, 'What it runs.'),
    place: oneOf(SIDES, 'Whose holidays it keeps.'),
    city: optional(id),
    currency: oneOf(CURRENCIES, 'Of its fares.'),
    timetableAsOf: orNull(civilDate),
    reviewEveryDays: Type.Integer({ minimum: 1 }),
    sources: Type.Record(Type.String(), source),
    stations: Type.Array(station),
    lines: Type.Array(line),
    fares,
    transfers: Type.Array(transfer),
    notes: optional(Type.Array(Type.String())),
    notFound: optional(Type.Array(Type.String())),
    conflicts: optional(Type.Array(Type.String())),
  },
  'Lines of one operator.',
)

export type WrittenOperator = Static<typeof OperatorSchema>
export type WrittenLine = WrittenOperator['lines'][number]
export type WrittenFares = WrittenOperator['fares']
