import type { RoughPosition } from '@/domain/position/distance'

/** Where the phone is, in WGS-84; or why nobody knows: the person said no, the phone did not find out, or it cannot. */
export type Located = { ok: true; position: RoughPosition } | { ok: false; reason: 'refused' | 'failed' | 'unsupported' }

/** What every `platform/location` promises. */
export interface Location {
  /**
   * Where the phone is now. The host asks the person the first time; so only ask when they tapped something that says why.
   * Never rejects.
   */
  currentPosition: () => Promise<Located>
}
