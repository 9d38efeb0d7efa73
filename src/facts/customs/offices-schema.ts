import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, phoneNumber, text } from '../../catalog/schema-parts'
import { PLACE_IDS } from '../../domain/region/place'
import { VALUES as CONTACTS, type Contact } from './contacts-schema'

/** What a person comes for. */
export const TASKS = [
  'mainland-permit',
  'endorsement',
  'home-return',
  'temporary-permit',
  'mainland-visa',
  'foreigner-stay',
  'hong-kong-card',
  'hong-kong-passport',
  'macao-card',
  'macao-stay',
  'hong-kong-services',
  'macao-services',
  'guangdong-services',
  'automated-lanes',
  'driving',
  'lost-document',
  'consular',
] as const

export const KINDS = ['hall', 'window', 'immigration', 'travel-service', 'port-counter', 'visa-centre', 'consular', 'kiosk', 'counter', 'police'] as const

const task = oneOf(TASKS, 'What one can do there.')

const office = object(
  {
    name: text('Its name, as it stands on the door or as people know it.'),
    kind: oneOf(KINDS, 'A hall does what general rules say of all halls; a window only what its own source says.'),
    at: oneOf(PLACE_IDS, 'The part of a city where it is.'),
    address: Type.Union([text('Its address; the Chinese one is what a taxi driver is shown.'), Type.Literal('unknown')]),
    position: optional(
      object(
        {
          lat: Type.Number({ minimum: 21, maximum: 24 }),
          lon: Type.Number({ minimum: 111, maximum: 116 }),
          accuracyMetres: Type.Integer({ minimum: 10, maximum: 5000, description: 'How far from there the door may really be.' }),
        },
        'WGS-84; left out where it is known no better than the part of the city.',
      ),
    ),
    hours: Type.Union([
      Type.Array(Type.String({ pattern: '^(daily|(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?) (\\?|\\d\\d:\\d\\d-\\d\\d:\\d\\d)$' }), {
        minItems: 1,
        description: '"mon-fri 09:00-12:00"; "sat ?" where it opens on that day but no source says when. A day that no line names is closed.',
      }),
      Type.Literal('unknown'),
    ]),
    onHolidays: optional(oneOf(['closed', 'open'], 'What the source says of public holidays, if it does.')),
    phone: optional(phoneNumber),
    contact: optional(
      Type.String({
        description:
          'Who answers where it has no number of its own: the line that its source names or of those who run it, else a national one; a contact of this file or of customs/contacts.',
      }),
    ),
    tasks: optional(Type.Array(task, { minItems: 1, uniqueItems: true, description: 'What its own source says that it does.' })),
    note: optional(text('What one must know before going.')),
    movedTo: optional(Type.String({ description: 'The office that took over.' })),
  },
  'A place to go to.',
)

const duty = object(
  { kinds: Type.Array(oneOf(KINDS, 'Kinds of office.'), { minItems: 1 }), tasks: Type.Array(task, { minItems: 1 }) },
  'What all offices of a kind do by a general rule.',
)

export const VALUES = { office, duty, contact: CONTACTS.contact }

export type Office = Static<typeof office>
export type Duty = Static<typeof duty>
export type Task = (typeof TASKS)[number]
export type { Contact }
