import { useSettings } from '@/stores'

/** Kinds of people that rules at the boundary tell apart. */
export const PEOPLE = ['mainland', 'hong-kong', 'macao', 'foreigner'] as const
export type Person = (typeof PEOPLE)[number]

export const EVERYONE = 'everyone'

/** Who asks: what the address says, or else what the person said of themselves; `undefined` when neither. */
export function useWho(answer: string | undefined): Person | undefined {
  const { who } = useSettings()
  if (answer === EVERYONE) return undefined
  return PEOPLE.find((one) => one === answer) ?? PEOPLE.find((one) => who.includes(one))
}
