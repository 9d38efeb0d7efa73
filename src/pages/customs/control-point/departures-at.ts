import type { PointId } from '@/domain/control-point/control-points'

/** Stations of the MTR at a control point; its buses, where the gateway knows their stop. */
const TRAINS: Partial<Record<PointId, string>> = {
  'lo-wu': 'mtr:lo-wu',
  'lok-ma-chau-spur-line': 'mtr:lok-ma-chau',
  'west-kowloon': 'mtr:austin',
  'hong-kong-airport': 'airport-express:airport-airport-express',
}
const BUSES: readonly PointId[] = ['lok-ma-chau-spur-line', 'shenzhen-bay', 'heung-yuen-wai', 'hzmb-hong-kong']

/** What to ask the gateway for at a control point. */
export const departuresAt = (id: PointId): string[] => [...(TRAINS[id] ? [`next-trains?station=${TRAINS[id]}`] : []), ...(BUSES.includes(id) ? [`buses?point=${id}`] : [])]
