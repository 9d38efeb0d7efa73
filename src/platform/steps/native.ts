/** Mini programs: their own button leaves the page, and no page may hold it; the page has a button of its own for a step back. */
import type { Steps } from './types'

export const addStep: Steps['addStep'] = () => undefined

export const stepBack: Steps['stepBack'] = () => false

export const useStepBack: Steps['useStepBack'] = () => undefined
