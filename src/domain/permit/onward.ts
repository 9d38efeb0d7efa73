/** The place that follows a transit through the Mainland has an entry rule of its own. */
import type { Answers } from '../checker/checker'
import type { CivilDate } from '../time/civil'
import { enterHongKong, enterMacao, TRANSIT_AS_SUCH, type Entry } from '../visa/entry'
import { NOT_LISTED, type ForeignerRules } from './foreigner'
import type { QuestionId } from './result'

/** Where one goes on to; of elsewhere this app knows nothing. */
export const ONWARD = ['hong-kong', 'macao', 'elsewhere'] as const

/** Whether there is a next place to ask about. Residents go home, or have documents of their own for the other place. */
export const goesOn = ({ who, trip, visit, nationality }: Answers<QuestionId>): boolean =>
  who === 'foreigner' && trip === 'to-mainland' && nationality !== undefined && nationality !== NOT_LISTED && (visit === 'transit' || visit === TRANSIT_AS_SUCH)

/** What the next place asks of a passport; nothing where that is not one of the two. */
export function enterNext({ hongKong, macao }: ForeignerRules, onward: string | undefined, nationality: string, day: CivilDate): Entry | undefined {
  if (onward === 'hong-kong') return enterHongKong(hongKong, nationality, day)
  return onward === 'macao' ? enterMacao(macao, nationality, day) : undefined
}
