/** Who pays what after an accident: the compulsory cover, extra cover that was bought, the driver, or the other side. */

/** What others lost, by the heads under which a compulsory cover pays. */
export const HEADS = ['death', 'medical', 'property'] as const
export type Head = (typeof HEADS)[number]
export type ByHead = Record<Head, number>

/** The losses of one accident, in hundredths of one currency. */
export interface Claim extends ByHead {
  /** What people in the driver's own car lost. */
  occupants: number
}

/**
 * What a compulsory cover pays for one accident, in hundredths.
 * `split`: each head has its own limit; `people`: one limit for death, injury and treatment, nothing for property;
 * `all`: one limit for everything.
 */
export type Compulsory =
  | { kind: 'split'; atFault: ByHead; notAtFault: ByHead; coversOccupants: boolean }
  | { kind: 'people' | 'all'; limitMinor: number; coversOccupants: boolean }

/** The most that it pays for one accident of the driver's own fault, in hundredths. */
export const mostPaid = (rule: Compulsory): number => (rule.kind === 'split' ? HEADS.reduce((sum, head) => sum + rule.atFault[head], 0) : rule.limitMinor)

/** What was bought beyond it, in hundredths for one accident. */
export interface Extra {
  /** For what others lost, whatever the head. */
  thirdPartyMinor: number
  /** For what others lost in property only. */
  propertyMinor: number
  /** For the people in the car, all together. */
  occupantsMinor: number
}

export interface Share {
  head: Head | 'occupants'
  claimedMinor: number
  compulsoryMinor: number
  extraMinor: number
  /** The driver's own money. */
  selfMinor: number
  /** Left with who caused the accident, or with their insurer. */
  otherMinor: number
}

interface Purse {
  left: number
}

/** Takes as much as is wanted and there is. */
const take = (purse: Purse, wanted: number): number => {
  const taken = Math.min(purse.left, wanted)
  purse.left -= taken
  return taken
}

const pursesOf = (rule: Compulsory, isAtFault: boolean): Record<Head | 'occupants', Purse> => {
  const none: Purse = { left: 0 }
  if (rule.kind === 'split') {
    const limits = isAtFault ? rule.atFault : rule.notAtFault
    return { death: { left: limits.death }, medical: { left: limits.medical }, property: { left: limits.property }, occupants: none }
  }
  // Without fault there is nothing to be liable for, and these two pay for liability only.
  const purse: Purse = { left: isAtFault ? rule.limitMinor : 0 }
  return { death: purse, medical: purse, property: rule.kind === 'all' ? purse : none, occupants: rule.coversOccupants ? purse : none }
}

/**
 * Shares out the losses of an accident: the compulsory cover pays first, then what was bought; the rest is the driver's.
 * Where one limit serves several heads, people come before things. A driver without any fault owes nothing beyond the
 * small sums that the Mainland's cover pays even then: the rest stays with the other side.
 *
 * @param isAtFault the driver alone caused it; what lies between is shared by law and not reckoned here
 */
export function payout(claim: Claim, rule: Compulsory, extra: Extra, isAtFault: boolean): Share[] {
  const purses = pursesOf(rule, isAtFault)
  const thirdParty: Purse = { left: isAtFault ? extra.thirdPartyMinor : 0 }
  const property: Purse = { left: isAtFault ? extra.propertyMinor : 0 }
  // Cover for one's own passengers follows the fault as well: without it the other side pays them.
  const occupants: Purse = { left: isAtFault ? extra.occupantsMinor : 0 }
  const shareOf = (head: Head | 'occupants', bought: readonly Purse[]): Share => {
    const claimedMinor = claim[head]
    const compulsoryMinor = take(purses[head], claimedMinor)
    const extraMinor = bought.reduce((sum, purse) => sum + take(purse, claimedMinor - compulsoryMinor - sum), 0)
    const rest = claimedMinor - compulsoryMinor - extraMinor
    return { head, claimedMinor, compulsoryMinor, extraMinor, selfMinor: isAtFault ? rest : 0, otherMinor: isAtFault ? 0 : rest }
  }
  // Occupants come after other people and before things, but are shown last.
  const people = [shareOf('death', [thirdParty]), shareOf('medical', [thirdParty])]
  const own = shareOf('occupants', [occupants])
  return [...people, shareOf('property', [property, thirdParty]), own]
}

/** All heads together. */
export const totalOf = (shares: readonly Share[]): Omit<Share, 'head'> =>
  shares.reduce(
    (sum, share) => ({
      claimedMinor: sum.claimedMinor + share.claimedMinor,
      compulsoryMinor: sum.compulsoryMinor + share.compulsoryMinor,
      extraMinor: sum.extraMinor + share.extraMinor,
      selfMinor: sum.selfMinor + share.selfMinor,
      otherMinor: sum.otherMinor + share.otherMinor,
    }),
    { claimedMinor: 0, compulsoryMinor: 0, extraMinor: 0, selfMinor: 0, otherMinor: 0 },
  )
