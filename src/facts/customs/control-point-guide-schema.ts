/** What the values of `control-point-guide.json` look like, by kind. */
import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'
import { clock, point, side, who } from './control-points-schema'

const stretch = Type.String({ pattern: '^\\d\\d:\\d\\d-\\d\\d:\\d\\d$', description: 'From-to.' })
const whole = Type.Integer({ minimum: 1 })

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

const buses = Type.Record(point, Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }))

const note = text('What one should know before one goes.')

export const VALUES = { lane, access, busy, peak, load, travel, sailing, buses, note }

export type Lane = Static<typeof lane>
export type Access = Static<typeof access>
export type Busy = Static<typeof busy>
export type Peak = Static<typeof peak>
export type Load = Static<typeof load>
export type Travels = Static<typeof travel>
export type Sailing = Static<typeof sailing>
export type Buses = Static<typeof buses>
export type Note = Static<typeof note>
