import { LOCALES, type LocalText } from '../locale/locale'
import type { EmergencyWait, Waits } from '../live/shapes'
import { fieldsOf, listOf } from '../record/fields'

/** Nobody waits for two days: a number beyond is a slip. */
const LONGEST = 2880
const minutesIn = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= LONGEST ? Math.round(value) : undefined)

function waitsIn(value: unknown): Waits | undefined {
  const [half, most] = [minutesIn(fieldsOf(value).half), minutesIn(fieldsOf(value).most)]
  return half === undefined || most === undefined || most < half ? undefined : { half, most }
}

/** Waits of the gateway's feed `emergency-waits` as far as they fit; what is damaged was never there. */
export function emergencyWaitsIn(data: unknown): EmergencyWait[] {
  return listOf(fieldsOf(data).hospitals).flatMap((one): EmergencyWait[] => {
    const { id, name, urgent, lessUrgent, isResuscitating } = fieldsOf(one)
    if (typeof id !== 'string' || !LOCALES.every((locale) => typeof fieldsOf(name)[locale] === 'string')) return []
    const [soon, later] = [waitsIn(urgent), waitsIn(lessUrgent)]
    return [{ id, name: name as LocalText, ...(soon && { urgent: soon }), ...(later && { lessUrgent: later }), isResuscitating: isResuscitating === true }]
  })
}
