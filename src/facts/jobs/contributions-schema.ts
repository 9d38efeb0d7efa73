import { Type, type Static } from '@sinclair/typebox'
import { object, optional, text } from '../../catalog/schema-parts'

const minor = Type.Integer({ minimum: 0, description: 'Hundredths of the currency of the place, a month.' })
const perTenThousand = Type.Integer({ minimum: 0, maximum: 10_000, description: 'Share of the base, in hundredths of a per cent.' })

const limits = object({ floorMinor: minor, ceilingMinor: minor }, 'Between these pay counts as it is.')

const share = object(
  {
    perTenThousand,
    mostPerTenThousand: optional({ ...perTenThousand, description: 'Where the share is chosen between the two.' }),
    fromMinor: optional({ ...minor, description: 'Whose pay is below this pays nothing.' }),
  },
  'A share of the base.',
)
const part = Type.Union([share, object({ minor }, 'The same for everybody.')])

const rates = object(
  { employee: part, employer: part, isWhole: optional(Type.Boolean({ description: 'Parts are rounded to whole units.' })), note: optional(text('For whom, and what differs.')) },
  'What each side pays.',
)

export const VALUES = { limits, rates }

export type ContributionLimits = Static<typeof limits>
export type ContributionRates = Static<typeof rates>
