import type { RoughPosition } from '@/domain/position/distance'
import positions from './department-positions.gen.json'

const KNOWN = new Map(Object.entries(positions))

/** Where an accident and emergency department of Hong Kong's public hospitals stands, by the gateway's id, which is also that of `facts/health/places`. */
export const positionOfDepartment = (id: string): RoughPosition | undefined => KNOWN.get(id)
