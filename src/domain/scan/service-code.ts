/**
 * Short code of a service, seven letters and digits, for codes that hold little (WeChat `scene`: 32 characters).
 *
 * FNV-1a (32 bits) in base 36. `tools/check` fails if two services share one.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function serviceCode(id: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0')
}
