/** Which licences the packages that are shipped or served have: none of them may bind who uses this code. */
import type { Problem } from './problem'

/** As SPDX names them. */
const ALLOWED = ['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Python-2.0', 'Zlib']

/** As package-lock.json holds a package; npm writes the licence that its manifest names. */
export interface LockedPackage {
  version?: string
  license?: string
  dev?: boolean
  /** Of a platform other than this one, perhaps. */
  optional?: boolean
  link?: boolean
}

/** `(MIT OR GPL-3.0)` may be taken as MIT; `MIT AND Zlib` asks for both. */
function isAllowed(licence: string): boolean {
  const plain = licence.replace(/[()]/g, ' ').trim()
  return plain.split(/\s+OR\s+/).some((one) => one.split(/\s+AND\s+/).every((name) => ALLOWED.includes(name.trim())))
}

/**
 * @param packages of package-lock.json, by their paths; those for developers only may have any licence
 * @param known licences of packages whose manifest names none, read in their files, by name
 */
export function licenceProblems(packages: Readonly<Record<string, LockedPackage>>, known: Readonly<Record<string, string>> = {}): Problem[] {
  return Object.entries(packages).flatMap(([place, { version, license, dev, link }]) => {
    if (place === '' || dev || link) return []
    const name = place.replace(/^.*node_modules\//, '')
    const licence = license ?? known[name]
    if (licence !== undefined && isAllowed(licence)) return []
    return [{ file: 'package-lock.json', place: `${name} ${version ?? ''}`.trim(), message: licence === undefined ? 'names no licence: read its files' : `has the licence ${licence}: none but ${ALLOWED.join(', ')}` }]
  })
}
