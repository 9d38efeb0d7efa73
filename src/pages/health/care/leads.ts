import { sideOf, type CareCase } from '@/domain/treatment/asked'
import type { Lead } from '@/domain/treatment/lead'
import { CARRY, HELP_NUMBERS, PAY, placesPage } from '../../links'

/** Where one's own medicine comes from: nobody knows of a visitor, so the Mainland's rules stand for them. */
const homeOf = (who: CareCase['who']) => (who === 'hong-kong' || who === 'macao' ? who : 'mainland')

function carryAnswers({ city, who }: CareCase): Record<string, string | undefined> {
  const [from, to] = [homeOf(who), sideOf(city) === 'guangdong' ? 'mainland' : sideOf(city)]
  // At home nothing is carried in: the page then asks from where.
  return from === to ? {} : { from, to, who }
}

/** What a tool is told of what was answered here, beside its address; nothing where it is told nothing. */
export const answersFor = (lead: Lead, asked: CareCase): Record<string, string | undefined> | undefined =>
  lead === 'carry' ? carryAnswers(asked) : lead === 'payment' ? { who: asked.who, city: asked.city, what: 'hospital' } : undefined

/** The address of a tool: of a directory with its kind and city, of others without anything of the person. */
export function pageOf(lead: Lead, { city }: CareCase): string {
  switch (lead) {
    case 'emergency-departments':
      return placesPage({ kind: 'hospital', city, feature: 'emergency' })
    case 'hospitals':
      return placesPage({ kind: 'hospital', city })
    case 'vouchers':
      return placesPage({ kind: 'voucher-point', city })
    case 'drugs-devices':
      return placesPage({ kind: 'hospital', feature: 'drugs-devices' })
    case 'help-numbers':
      return HELP_NUMBERS
    case 'carry':
      return CARRY
    case 'payment':
      return PAY
  }
}
