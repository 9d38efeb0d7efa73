import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text, WHEREABOUTS } from '../../catalog/schema-parts'
import { TASKS, type Task } from '../../domain/office/task'
import { PLACE_IDS } from '../../domain/region/place'
import { VALUES as CONTACTS, type Contact } from './contacts-schema'

export const KINDS = ['hall', 'window', 'immigration', 'travel-service', 'port-counter', 'visa-centre', 'consular', 'kiosk', 'counter', 'police'] as const

const task = oneOf(TASKS, 'What one can do there.')

const office = object(
  {
    name: text('Its name, as it stands on the door or as people know it.'),
    kind: oneOf(KINDS, 'A hall does what general rules say of all halls; a window only what its own source says.'),
    at: oneOf(PLACE_IDS, 'The part of a city where it is.'),
    ...WHEREABOUTS,
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
export type { Contact, Task }
