import { heightOf, LADDER_IDS, type Code, type LadderId, type Raised } from './ladders'

/** What becomes of a service, the mildest first; `asked`: its operator decides then. */
export const STATES = ['runs', 'asked', 'reduced', 'stops'] as const
export type State = (typeof STATES)[number]

/** A published rule: from a signal on, a service is so. */
export interface Effect {
  service: string
  ladder: LadderId
  /** The mildest signal for which it holds; it holds for those above, until a rule of its own says otherwise. */
  from: Code
  state: State
}

const severity = ({ state }: Effect): number => STATES.indexOf(state)

/** The rule of one ladder that holds. */
function ruleOn<One extends Effect>(rules: readonly One[], ladder: LadderId, raised: Raised): One | undefined {
  const height = heightOf(ladder, raised[ladder])
  const held = rules.filter((rule) => rule.ladder === ladder && heightOf(ladder, rule.from) <= height)
  return held.reduce<One | undefined>((highest, rule) => (highest && heightOf(ladder, highest.from) >= heightOf(ladder, rule.from) ? highest : rule), undefined)
}

/**
 * What holds for each service under the signals that are up: of each ladder the rule of the highest signal, of these the hardest.
 * A service without a rule that holds is left out: nothing published says that it stops.
 */
export function effectsUnder<One extends Effect>(rules: readonly One[], raised: Raised): One[] {
  const services = [...new Set(rules.map(({ service }) => service))]
  return services.flatMap((service) => {
    const own = rules.filter((rule) => rule.service === service)
    const held = LADDER_IDS.flatMap((ladder) => ruleOn(own, ladder, raised) ?? [])
    return held.length === 0 ? [] : [held.reduce((hardest, rule) => (severity(rule) > severity(hardest) ? rule : hardest))]
  })
}
