import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional, text } from '../../catalog/schema-parts'
import { STATES } from '../../domain/signal/effects'
import { CODES, LADDER_IDS } from '../../domain/signal/ladders'
import { SERVICES } from '../../domain/signal/services'

const ladder = oneOf(LADDER_IDS, 'Whose signals, and of what.')
const code = oneOf(CODES, 'One signal of the ladder.')

const meaning = object(
  { ladder, code, text: text('What it means, in a line.'), force: optional(Type.Integer({ minimum: 0, maximum: 12, description: 'Of wind: the Beaufort force at which it begins, to lay ladders side by side.' })) },
  'What a signal means.',
)

const effect = object(
  {
    service: oneOf(SERVICES, 'What stops or goes on.'),
    ladder,
    from: { ...code, description: 'From this signal on.' },
    state: oneOf(STATES, '`asked`: decided each time.'),
    note: text('How, in a line.'),
  },
  'What becomes of a service under a signal.',
)

export const VALUES = { meaning, effect }
export type SignalMeaning = Static<typeof meaning>
export type SignalEffect = Static<typeof effect>
