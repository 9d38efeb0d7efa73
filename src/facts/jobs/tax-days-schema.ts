import { Type, type Static } from '@sinclair/typebox'
import { civilDate, object } from '../../catalog/schema-parts'

const mostDays = Type.Integer({ minimum: 1 })

export const VALUES = {
  visits: object({ mostDays, begins: Type.String({ pattern: '^\\d{2}-\\d{2}$', description: 'First day of the year of assessment, as 04-01.' }) }, 'Days of visits up to which work does not count.'),
  exempt: object({ mostDays }, 'Days in a tax year up to which pay from outside is exempt.'),
  arrangement: object({ macaoFrom: civilDate, hongKongFrom: civilDate }, 'Since when an arrangement is applied on each side; its days were not found.'),
}

export type Visits = Static<(typeof VALUES)['visits']>
export type Exempt = Static<(typeof VALUES)['exempt']>
export type MacaoArrangement = Static<(typeof VALUES)['arrangement']>
