import { Type, type Static } from '@sinclair/typebox'
import { civilDate, object } from '../../catalog/schema-parts'

const mostDays = Type.Integer({ minimum: 1 })

const taxedWhere = object({ how: Type.Union([Type.Literal('all'), Type.Literal('days'), Type.Literal('credit'), Type.Literal('company')], { description: 'All of the pay; by days of work in the place; tax of elsewhere is taken off; where the company is.' }) }, 'What of pay a place taxes.')

export const VALUES = {
  visits: object({ mostDays, begins: Type.String({ pattern: '^\\d{2}-\\d{2}$', description: 'First day of the year of assessment, as 04-01.' }) }, 'Days of visits up to which work does not count.'),
  exempt: object({ mostDays }, 'Days in a tax year up to which pay from outside is exempt.'),
  arrangement: object({ macaoFrom: civilDate, hongKongFrom: civilDate }, 'Since when an arrangement is applied on each side; its days were not found.'),
  'taxed-where': taxedWhere,
}

export type Visits = Static<(typeof VALUES)['visits']>
export type TaxedWhere = Static<typeof taxedWhere>
export type Exempt = Static<(typeof VALUES)['exempt']>
export type MacaoArrangement = Static<(typeof VALUES)['arrangement']>
