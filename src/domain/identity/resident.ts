/** Citizen identity number (公民身份号码), GB 11643: region, day of birth, serial number, check digit. Residence permits have it too. */
import { dayIn, type CivilDate } from '../time/civil'
import { mod112 } from './check-digit'
import { notDigits, withDigits } from './look-alikes'
import { stateOf, type Problem, type Reading } from './reading'

const LENGTH = 18

/** First two digits of provinces, autonomous regions and municipalities (GB/T 2260); 71 was given to Taiwan, 81 to 83 stand on residence permits and, for Hong Kong and Macao, in the standard. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** Region codes of residence permits for residents of Hong Kong, Macao and Taiwan. */
const PERMITS: Record<string, NonNullable<Reading['holder']>> = { 810000: 'hong-kong', 820000: 'macao', 830000: 'taiwan' }

const isDigitPlace = (index: number) => index < LENGTH - 1

const dayOf = (text: string): CivilDate | undefined => dayIn(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)

function problemsOf(text: string, birth: CivilDate | undefined, today: CivilDate): Problem[] {
  if (text.length !== LENGTH) return [{ why: 'length', has: text.length, needs: LENGTH }]
  const strange = [...notDigits(text, isDigitPlace), ...(/[\dX]$/.test(text) ? [] : [LENGTH])]
  if (strange.length > 0) return [{ why: 'character', at: strange }]
  return [
    ...(PROVINCES.test(text) ? [] : [{ why: 'region' as const, at: 1 }]),
    ...(birth === undefined || birth > today ? [{ why: 'date' as const, part: 'birth' as const, at: 7 }] : []),
    ...(mod112(text.slice(0, -1)) === text.slice(-1) ? [] : [{ why: 'check-digit' as const, part: 'all' as const, at: LENGTH }]),
  ]
}

/** @param text without spaces, in capitals */
export function readResident(text: string, today: CivilDate): Reading | undefined {
  // Nothing else here has so many signs, nearly all digits, in one line.
  if (!/^[0-9A-Z]{15,20}$/.test(text) || text.replace(/\D/g, '').length < 12) return undefined
  const holder = PERMITS[text.slice(0, 6)]
  const birth = dayOf(text.slice(6, 14))
  const problems = problemsOf(text, birth, today)
  const repaired = withDigits(text, isDigitPlace)
  const canRepair = problems.length > 0 && repaired !== text && problemsOf(repaired, dayOf(repaired.slice(6, 14)), today).length === 0
  return {
    kind: holder ? 'residence-permit' : 'resident-identity',
    state: stateOf(problems, true),
    problems,
    ...(canRepair && { repaired }),
    ...(problems.length === 0 && { birth, sex: Number(text[16]) % 2 === 1 ? ('male' as const) : ('female' as const), holder: holder ?? 'mainland' }),
  }
}
