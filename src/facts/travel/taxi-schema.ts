import { Type, type Static } from '@sinclair/typebox'
import { object, oneOf, optional } from '../../catalog/schema-parts'

const hundredths = Type.Integer({ minimum: 1 })
const metres = Type.Integer({ minimum: 1 })

const tariff = object(
  {
    city: oneOf(['hong-kong', 'macao'], 'Where the taxi is hired.'),
    currency: oneOf(['HKD', 'MOP'], 'Of its meter.'),
    flagfall: hundredths,
    flagfallMetres: metres,
    steps: Type.Array(object({ untilMetres: optional(metres), everyMetres: metres, amount: hundredths }, 'What the meter adds, and how far that holds; the last holds for good.'), { minItems: 1 }),
  },
  'What a taxi’s meter shows, without waiting, luggage, tolls and surcharges.',
)

export const VALUES = { tariff }

export type TaxiTariff = Static<typeof tariff>
