/** Browsers: only over HTTPS. */
import type { Located, Location } from './types'

export type { Located, Location } from './types'

/** A browser that finds nothing may also say nothing. */
const PATIENCE_MS = 15_000
/** A place found a minute ago will do. */
const FRESH_MS = 60_000

/** `GeolocationPositionError.PERMISSION_DENIED`; the name is not there in every browser. */
const DENIED = 1

export const currentPosition: Location['currentPosition'] = () =>
  new Promise<Located>((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ ok: false, reason: 'unsupported' })
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ ok: true, position: { lat: coords.latitude, lon: coords.longitude, accuracyMetres: coords.accuracy } }),
      ({ code }) => resolve({ ok: false, reason: code === DENIED ? 'refused' : 'failed' }),
      { timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    )
  })
