import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'

const point = Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', description: 'Id of a control point; which there are stands in domain/control-point/control-points.' })
const clock = Type.String({ pattern: '^([0-3]\\d|4[0-7]):[0-5]\\d$', description: '25:00 is one in the morning of the next day.' })
const stretch = Type.String({ pattern: '^\\d\\d:\\d\\d-\\d\\d:\\d\\d$', description: 'From-to.' })
const side = oneOf(['hong-kong', 'macao', 'mainland', 'both'], 'Whose side of the boundary.')
const who = oneOf(['mainland', 'hong-kong', 'macao', 'foreigner'], 'A kind of person.')
const whole = Type.Integer({ minimum: 1 })

const window = object(
  {
    from: clock,
    to: clock,
    weekdays: optional(Type.Array(Type.Integer({ minimum: 0, maximum: 6 }), { description: 'From 0, Sunday; every day when left out.' })),
    for: optional(Type.Array(oneOf(['passengers', 'cars', 'goods'], 'Who is cleared.'), { description: 'Passengers and cars when left out.' })),
    beside: optional(oneOf(['hong-kong', 'macao', 'mainland'], 'Only for people from or to this place.')),
    hall: optional(oneOf(['t2'], 'One hall with hours of its own; the point is open besides.')),
  },
  'A time of the day at which people are cleared.',
)

const hours = object(
  {
    side,
    windows: optional(Type.Array(window, { description: 'Left out where the point is in use and its hours were not found; empty where nobody is cleared.' })),
    because: optional(oneOf(['suspended', 'not-open-yet', 'reported-open', 'reported-closed'], 'Why nobody is cleared, or how it is known.')),
  },
  'When one side clears people.',
)

const limit = object(
  {
    bars: Type.Array(who, { description: 'Who cannot pass, or only with what ordinary people have not.' }),
    hours: optional(object({ from: clock, to: clock }, 'Only at this time.')),
    text: text('Who may pass.'),
  },
  'Who may not pass.',
)

const lane = object(
  {
    points: optional(Type.Array(point, { description: 'Where, when the id does not say it.' })),
    side,
    lane: oneOf(['face', 'joint', 'joint-face', 'e-channel', 'iris'], 'No document shown; both sides at once; both; an automatic gate; one that looks into the eyes.'),
    age: optional(whole),
    height: optional(Type.Integer({ minimum: 50, maximum: 200, description: 'At least, in centimetres.' })),
    who: Type.Array(who, { description: 'Empty where the source does not say.' }),
    needs: optional(
      Type.Array(
        oneOf(
          [
            'permit-or-multiple-endorsement', 'consent', 'registration', 'registration-both', 'permanent-resident', 'macao-permanent', 'hong-kong-permanent-only',
            'foreign-residence', 'residence-mainland', 'own-permit', 'electronic-permit', 'electronic-document', 'leaving',
          ],
          'What one needs besides.',
        ),
      ),
    ),
    nationalities: optional(Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }))),
    count: optional(whole),
  },
  'Self-service lanes and who may use them.',
)

const access = object(
  {
    side,
    ways: Type.Array(
      object(
        {
          by: oneOf(['mtr', 'metro', 'lrt', 'train', 'bus', 'minibus', 'shuttle'], 'What one takes.'),
          line: optional(text('Its line.')),
          at: optional(text('Where one gets off, or what it leads to.')),
          routes: optional(Type.Array(Type.String({ minLength: 1 }))),
        },
        'A way to get there.',
      ),
      { minItems: 1 },
    ),
  },
  'How to get there on one side.',
)

const times = optional(Type.Array(stretch, { minItems: 1 }))

const busy = object({ points: optional(Type.Array(point)), waits: oneOf(['long', 'short'], 'Long at busy hours, or short as a rule.') }, 'How long one waits as a rule.')

const peak = object(
  { year: whole, isHoliday: optional(Type.Boolean({ description: 'Forecast for one holiday.' })), leaving: times, entering: times, cars: times },
  'Busiest hours, as somebody on the mainland sees them: leaving it and entering it.',
)

const load = object({ year: whole, people: Type.Record(point, whole) }, 'People a day, as forecast for Chinese New Year.')

const travel = Type.Record(point, Type.Array(oneOf(['foot', 'coach', 'car', 'ferry'], 'On foot means by train or bus too; by coach, in a cross-boundary coach only.'), { minItems: 1 }))

const ships = object({ first: clock, last: clock }, 'First and last ship of every day; ships of some days only are left out.')

const sailing = object(
  {
    points: Type.Array(point, { minItems: 2, maxItems: 2 }),
    minutes: optional(whole),
    times: optional(Type.Array(ships, { minItems: 2, maxItems: 2, description: 'From each of the two, in their order.' })),
  },
  'A ferry between two terminals.',
)

const position = Type.Record(point, Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: 'Degrees north and east, WGS-84, rounded to about 100 metres.' }))

const buses = Type.Record(point, Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }))

const note = text('What one should know before one goes.')

export const VALUES = { hours, exception: hours, limit, lane, access, busy, peak, load, travel, sailing, position, buses, note }

export type WrittenHours = Static<typeof hours>
export type Limit = Static<typeof limit>
export type Lane = Static<typeof lane>
export type Access = Static<typeof access>
export type Busy = Static<typeof busy>
export type Peak = Static<typeof peak>
export type Load = Static<typeof load>
export type Travels = Static<typeof travel>
export type Sailing = Static<typeof sailing>
export type Positions = Static<typeof position>
export type Buses = Static<typeof buses>
export type Note = Static<typeof note>
