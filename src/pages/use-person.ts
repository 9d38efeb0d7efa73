import { useSettings } from '@/stores'

/** Kinds of people that rules at the boundary tell apart. */
export const PEOPLE = ['mainland', 'hong-kong', 'macao', 'foreigner'] as const
export type Person = (typeof PEOPLE)[number]

/** Who crosses, as the person said of themselves; nobody in particular where they did not. */
export const usePerson = (): Person | undefined => useSettings(({ who }) => PEOPLE.find((one) => who.includes(one)))
