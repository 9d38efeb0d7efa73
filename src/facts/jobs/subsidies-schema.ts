import { Type, type Static } from '@sinclair/typebox'
import { object, optional } from '../../catalog/schema-parts'

const above = object(
  {
    abovePerTenThousand: Type.Integer({ minimum: 1, maximum: 10_000, description: 'Share of taxable income, in hundredths of a per cent.' }),
    mostMinor: optional(Type.Integer({ minimum: 1, description: 'Most for a person and year, in hundredths of a yuan.' })),
  },
  'Tax above a share of taxable income comes back, or is not due.',
)

export const VALUES = {
  above,
  formula: object({ isShareOfCity: Type.Boolean() }, 'Whether only the share of the tax that was paid in the city counts.'),
  'macao-burden': object({ isMacaoBurden: Type.Boolean() }, 'Whether tax above what Macao would take is not due.'),
}

export type TaxAbove = Static<typeof above>
export type MacaoBurden = Static<(typeof VALUES)['macao-burden']>
export type SubsidyFormula = Static<typeof VALUES.formula>
