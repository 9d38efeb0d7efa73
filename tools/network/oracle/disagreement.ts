import type { Answer, Journey } from '../../../src/domain/journey/journey'
import type { Case } from './worlds'

const rides = ({ legs }: Journey) => legs.filter(({ is }) => is === 'ride').length

/** The numbers of an answer as `rightAnswer` says them. */
function numbersOf({ question: { when } }: Case, answer: Answer): string[] {
  if (!answer.ok) return []
  const said = answer.journeys.map((journey) => {
    if (when.is === 'range') return `${journey.departure >= when.to ? 'last' : journey.departure} ${journey.arrival} ${rides(journey)}`
    return `${when.is === 'leave' ? journey.arrival : journey.departure} ${journey.fare.worth}${journey.fare.isAtLeast ? '+' : ''} ${rides(journey)} ${journey.walking}`
  })
  return said.sort()
}

/** How an answer differs from what is right; nothing when it does not. */
export function disagreement(one: Case, right: readonly string[], answer: Answer): string | undefined {
  const ours = numbersOf(one, answer)
  if (ours.join('|') === right.join('|')) return undefined
  const missing = right.filter((line) => !ours.includes(line))
  const extra = ours.filter((line) => !right.includes(line))
  return `missing [${missing.join('; ')}]  too much [${extra.join('; ')}]  twice: ${ours.length - new Set(ours).size}`
}
