import type { FormCase } from '@/domain/firm-form/which-form'
import type { IconName } from '@/ui'
import { asOpened, MAY_I, placePage, placesPage, servicePage, TAKE_HOME } from '../../links'

export interface Help {
  id: 'mainland-home' | 'invest' | 'gogba' | 'ipim-nine' | 'ipim' | 'company' | 'counters' | 'work' | 'take-home'
  icon: IconName
  page: string
}

const IPIM = placePage('government.ipim-registration')

/** Who helps with a case, and the tools of this app that answer what comes next. */
export function helpFor({ where, who, as }: FormCase): Help[] {
  if (as === undefined) return [{ id: 'mainland-home', icon: 'enterprise', page: servicePage('enterprise/yueshangtong') }]
  const next: Help[] = [
    ...(who === where ? [] : [{ id: 'work' as const, icon: 'jobs' as const, page: asOpened(`${MAY_I}?who=${who}&where=${where === 'guangdong' ? 'mainland' : where}`) }]),
    { id: 'take-home', icon: 'payment', page: TAKE_HOME },
  ]
  if (where === 'hong-kong') return [{ id: 'company', icon: 'enterprise', page: servicePage('enterprise/hong-kong-company') }, ...next]
  if (where === 'macao') return [{ id: 'ipim', icon: 'office', page: IPIM }, ...next]
  return [
    { id: 'invest', icon: 'enterprise', page: servicePage('enterprise/invest-guangdong') },
    ...(who === 'hong-kong' ? [{ id: 'gogba' as const, icon: 'enterprise' as const, page: servicePage('enterprise/gogba') }] : []),
    ...(who === 'macao' ? [{ id: 'ipim-nine' as const, icon: 'office' as const, page: IPIM }] : []),
    { id: 'counters', icon: 'office', page: placesPage({ kind: 'business-counter' }) },
    ...next,
  ]
}
