import { Type, type Static } from '@sinclair/typebox'
import { CONTACT, httpsUrl, object, oneOf, optional, text } from '../../catalog/schema-parts'
import { LODGINGS, STAY_CITIES, STAY_PLACES, VERDICTS } from '../../domain/lodging/where'
import { RIDERS } from '../../domain/ride/means'

const place = oneOf(STAY_PLACES, 'Where the rule holds.')
const who = optional(Type.Array(oneOf(RIDERS, 'For whom.'), { minItems: 1 }))
const lodgings = optional(Type.Array(oneOf(LODGINGS, 'In which beds.'), { minItems: 1 }))
const steps = Type.Array(text('One step.'), { minItems: 1 })

const rule = object(
  {
    place,
    who,
    lodgings,
    verdict: oneOf(VERDICTS, 'What it asks for.'),
    hours: optional(Type.Integer({ minimum: 1, description: 'Within so many hours, in towns.' })),
    countryHours: optional(Type.Integer({ minimum: 1, description: 'Within so many hours, in the countryside.' })),
    text: text('The rule, as one sentence.'),
  },
  'What must be done where one sleeps; the first that is meant counts.',
)
const way = object(
  { place, city: optional(oneOf(STAY_CITIES, 'Only here.')), who, lodgings, title: text('What is done.'), steps, documents: optional(Type.Array(text('One document.'), { minItems: 1 })), url: optional(httpsUrl) },
  'How it is done.',
)
const penalty = object({ place, who, lodgings, text: text('What it costs not to do it.') }, 'A penalty.')
const pitfall = object({ place, who, lodgings, wrong: text('What goes wrong.'), fix: text('How one gets out of it.') }, 'What goes wrong.')
const duty = object(
  {
    bands: Type.Array(object({ upToMonths: optional(Type.Integer({ minimum: 1 })), perTenThousand: Type.Integer({ minimum: 1 }), of: oneOf(['total', 'year'], 'Of which rent.') }, 'By term.'), { minItems: 1 }),
    step: Type.Integer({ minimum: 1, description: 'Rent is rounded up to whole steps of so many cents.' }),
    duplicate: Type.Integer({ minimum: 0, description: 'For each further copy, in cents.' }),
  },
  'Stamp duty on a lease in Hong Kong.',
)
const contact = object({ place, ...CONTACT }, 'Whom to ask.')

export const VALUES = { rule, way, penalty, pitfall, duty, contact }
export type StayRule = Static<typeof rule>
export type StayWay = Static<typeof way>
export type StayPenalty = Static<typeof penalty>
export type StayPitfall = Static<typeof pitfall>
export type LeaseDutyFact = Static<typeof duty>
export type StayContact = Static<typeof contact>
