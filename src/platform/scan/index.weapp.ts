export { canScan, scanText } from './mini'
export type { Scan } from './types'
