/** What is left of the whole check where its states take turns (`--turns`): as much as the project's own CI has time for. */
import { STATES, type PageState } from '../pages/states'

/** The first state of a page is looked at from all sides, and stands for the page. */
export const isFirstOfPage = (state: PageState): boolean => STATES.find(({ page }) => page === state.page) === state

/** Whose turn it is among so many: the same on every run. */
export const turnOf = (state: PageState, among: number): number => STATES.indexOf(state) % among
