/** A vacancy as any board says it, before anything of it is believed: HTML, any unit, any length. */
export interface Advertised {
  title: string
  employer?: string
  /** What the publisher calls it; `issuer` where it says whose number that is. */
  identifier?: { issuer?: string; value: string }
  url?: string
  /** City, district, region, country: in the order in which people read them. */
  places: readonly string[]
  /** ISO 3166 or a name. */
  country?: string
  description?: string
  /** Skills and qualifications, for the languages that they name. */
  asks?: string
  pay?: SaidPay
  postedOn?: string
  until?: string
  /** Of the right to work. */
  eligibility?: string
}

/** In numbers with a unit, or in words. */
export type SaidPay = { kind: 'amounts'; low?: number; high?: number; currency?: string; unit?: string } | { kind: 'words'; text: string }
