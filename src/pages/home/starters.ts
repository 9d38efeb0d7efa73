import type { Who } from '@/stores'

/** Services people ask for first, by who they are: an editor's choice, not a measurement, since nothing is measured. */
const STARTERS: Record<Who | 'everyone', string[]> = {
  everyone: ['customs/control-point-hours', 'customs/lost-home-return-permit', 'customs/duty-free-allowances', 'payment/link-foreign-card'],
  mainland: ['customs/which-endorsement', 'customs/permit-hong-kong-macao', 'travel/shenzhen-metro-code-mtr', 'customs/hong-kong-customs-limits'],
  'hong-kong': ['customs/mainland-travel-permit', 'payment/alipayhk-mainland', 'customs/e-channel', 'elderly-care/health-care-vouchers-gba'],
  macao: ['driving/hengqin-single-plate', 'customs/macao-control-points-live', 'payment/mpay-mainland', 'government/macao-one-account'],
  foreigner: ['customs/transit-240-hours', 'payment/link-foreign-card', 'customs/foreigner-arrival-card', 'food-stay/lodging-registration'],
  older: ['elderly-care/health-care-vouchers-gba', 'elderly-care/guangdong-care-homes', 'elderly-care/guangdong-scheme-allowances', 'health/cross-boundary-health-record'],
  driver: ['driving/northbound-hong-kong', 'driving/southbound-guangdong-city', 'driving/northbound-macao', 'insurance/northbound-motor-cover'],
  business: ['enterprise/hong-kong-company', 'enterprise/gba-data-contract', 'enterprise/gogba', 'jobs/gba-youth-employment-scheme'],
}

const SHOWN = 4

/** Ids of services to start with: in turn from each kind of person one is. */
export function starterIds(who: readonly Who[]): string[] {
  const lists = who.length > 0 ? who.map((one) => STARTERS[one]) : [STARTERS.everyone]
  const inTurn = Array.from({ length: SHOWN }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat()
  return [...new Set(inTurn)].slice(0, SHOWN)
}
