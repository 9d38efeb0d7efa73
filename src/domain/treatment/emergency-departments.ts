import type { DistrictId } from '../region/district'
import { distanceMetres, type RoughPosition } from '../position/distance'
import type { EmergencyWait } from '../live/shapes'

interface Department {
  at: DistrictId
  lat: number
  lon: number
}

/** How far the door may be from there. */
const ACCURACY = 200

/** Accident and emergency departments (急症室) of Hong Kong's public hospitals, by the gateway's ids, which are also those of `facts/health/places`. */
export const DEPARTMENTS: Record<string, Department> = {
  'queen-mary-hospital': { at: 'hk-southern', lat: 22.2704, lon: 114.1312 },
  'ruttonjee-hospital': { at: 'hk-wan-chai', lat: 22.2759, lon: 114.1753 },
  'pamela-youde-nethersole-eastern-hospital': { at: 'hk-eastern', lat: 22.2692, lon: 114.2364 },
  'st-john-hospital': { at: 'hk-islands', lat: 22.2081, lon: 114.0315 },
  'queen-elizabeth-hospital': { at: 'hk-yau-tsim-mong', lat: 22.3089, lon: 114.1752 },
  'kwong-wah-hospital': { at: 'hk-yau-tsim-mong', lat: 22.3143, lon: 114.1721 },
  'caritas-medical-centre': { at: 'hk-sham-shui-po', lat: 22.3406, lon: 114.1523 },
  'princess-margaret-hospital': { at: 'hk-kwai-tsing', lat: 22.3401, lon: 114.1347 },
  'united-christian-hospital': { at: 'hk-kwun-tong', lat: 22.3223, lon: 114.2279 },
  'tseung-kwan-o-hospital': { at: 'hk-sai-kung', lat: 22.318, lon: 114.2702 },
  'yan-chai-hospital': { at: 'hk-tsuen-wan', lat: 22.3695, lon: 114.1196 },
  'prince-of-wales-hospital': { at: 'hk-sha-tin', lat: 22.3799, lon: 114.2013 },
  'alice-ho-miu-ling-nethersole-hospital': { at: 'hk-tai-po', lat: 22.4587, lon: 114.1748 },
  'north-district-hospital': { at: 'hk-north', lat: 22.4968, lon: 114.1246 },
  'pok-oi-hospital': { at: 'hk-yuen-long', lat: 22.4452, lon: 114.0416 },
  'tin-shui-wai-hospital': { at: 'hk-yuen-long', lat: 22.4587, lon: 113.9959 },
  'tuen-mun-hospital': { at: 'hk-tuen-mun', lat: 22.4071, lon: 113.9762 },
  'north-lantau-hospital': { at: 'hk-islands', lat: 22.2826, lon: 113.9391 },
}

export const positionOfDepartment = (id: string): RoughPosition | undefined => {
  const known = Object.prototype.hasOwnProperty.call(DEPARTMENTS, id) ? DEPARTMENTS[id]! : undefined
  return known && { lat: known.lat, lon: known.lon, accuracyMetres: ACCURACY }
}

/** Minutes that half of those wait who are not urgent, or are urgent where the other is not said; nothing known comes last. */
const halfOf = ({ lessUrgent, urgent }: EmergencyWait): number => lessUrgent?.half ?? urgent?.half ?? Number.MAX_SAFE_INTEGER

export interface DepartmentWait {
  wait: EmergencyWait
  /** How far, and by how much that may be wrong, where both places are known. */
  way?: { metres: number; accuracyMetres: number }
}

/** The nearest first, then those whose place is not known; where nobody says from where, the shortest wait first. */
export function departmentsInOrder(waits: readonly EmergencyWait[], from: RoughPosition | undefined): DepartmentWait[] {
  const found = waits.map((wait): DepartmentWait => {
    const position = positionOfDepartment(wait.id)
    return from && position ? { wait, way: { metres: distanceMetres(from, position), accuracyMetres: from.accuracyMetres + position.accuracyMetres } } : { wait }
  })
  const measure = ({ wait, way }: DepartmentWait) => (from ? (way?.metres ?? Number.MAX_SAFE_INTEGER) : halfOf(wait))
  return found.sort((one, other) => measure(one) - measure(other))
}
