import { sideOf, type CareCase } from '@/domain/treatment/asked'
import type { Lead } from '@/domain/treatment/lead'
import { CARRY, HELP_NUMBERS, PAY, placesPage } from '../../links'

/** Where one's own medicine comes from: nobody knows of a visitor, so the Mainland's rules stand for them. */
const homeOf = (who: CareCase['who']) => (who === 'hong-kong' || who === 'macao' ? who : 'mainland')

function carryPage({ city, who }: CareCase): string {
  const [from, to] = [homeOf(who), sideOf(city) === 'guangdong' ? 'mainland' : sideOf(city)]
  // At home nothing is carried in: the page then asks from where.
  return from === to ? CARRY : `${CARRY}?from=${from}&to=${to}${who ? `&who=${who}` : ''}`
}

/** The address of a tool, with what was answered here. */
export function pageOf(lead: Lead, asked: CareCase): string {
  const { city, who } = asked
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
      return carryPage(asked)
    case 'payment':
      return `${PAY}?${who ? `who=${who}&` : ''}city=${city}&what=hospital`
  }
}
