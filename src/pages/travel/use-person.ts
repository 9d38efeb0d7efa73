import { useSettings } from '@/stores'
import type { Person } from './conditions'

const PEOPLE: readonly Person[] = ['mainland', 'hong-kong', 'macao', 'foreigner']

/** Who crosses, as the person said of themselves; nobody in particular where they did not. */
export const usePerson = (): Person | undefined => useSettings(({ who }) => PEOPLE.find((one) => who.includes(one)))
