import { PEOPLE, usePerson, type Person } from '../../use-person'

export const EVERYONE = 'everyone'

/** Who asks: what the address says, or else what the person said of themselves; `undefined` when neither. */
export function useWho(answer: string | undefined): Person | undefined {
  const said = usePerson()
  if (answer === EVERYONE) return undefined
  return PEOPLE.find((one) => one === answer) ?? said
}
