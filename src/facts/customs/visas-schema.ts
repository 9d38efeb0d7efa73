import { Type, type Static } from '@sinclair/typebox'
import { object, optional, text } from '../../catalog/schema-parts'
import { ANSWER_VALUES } from './permits-schema'

const codes = Type.String({ pattern: '^[A-Z]{2}( [A-Z]{2})*$', description: 'ISO 3166-1 codes of two letters.' })
const days = Type.Integer({ minimum: 1 })

const exemption = object(
  { countries: codes, stayDays: days, most: optional({ ...days, description: 'Days at most …' }), within: optional({ ...days, description: '… in any so many days.' }) },
  'Nationalities that need no visa, and for how long.',
)
const countries = object({ countries: codes }, 'Nationalities of a list.')
const ports = object({ ports: Type.Array(text('Its name.'), { minItems: 1 }) }, 'Where one may enter.')

export const VALUES = { ...ANSWER_VALUES, exemption, countries, ports }

export type Exemption = Static<typeof exemption>
export type Countries = Static<typeof countries>
export type Ports = Static<typeof ports>
