import { Type, type Static } from '@sinclair/typebox'
import { object, optional } from '../../catalog/schema-parts'

const minor = Type.Integer({ minimum: 1, description: 'Hundredths of a pataca, a year.' })
const perTenThousand = Type.Integer({ minimum: 1, maximum: 10_000, description: 'Hundredths of a per cent.' })

export const VALUES = {
  bands: object({ bands: Type.Array(object({ upToMinor: optional(minor), perTenThousand }, 'A band; the last has no upper end.'), { minItems: 2 }) }, 'Rates on what exceeds the exempt amount.'),
  share: object({ perTenThousand }, 'Share of pay that is not taxed.'),
  relief: object({ exemptMinor: minor, elderExemptMinor: { ...minor, description: 'For employees of 65 or more, or with a permanent disability of 60 % or more.' }, reducedPerTenThousand: perTenThousand }, 'What the budget law of the year grants.'),
  refund: object({ perTenThousand, mostMinor: minor }, 'What residents get back of the tax of the year.'),
}

export type MacaoBands = Static<typeof VALUES.bands>
export type MacaoShare = Static<typeof VALUES.share>
export type MacaoRelief = Static<typeof VALUES.relief>
export type MacaoRefund = Static<typeof VALUES.refund>
