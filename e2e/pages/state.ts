import type { PhoneBooking } from '../../src/domain/booking/phone-booking'
import type { Own, Stays, TripMoney } from '../../src/stores'
import type { Platform } from '../platform'
import { word, type Locale } from '../scenarios/words'

/** What a person comes to the page for, as one does it with the keyboard in a browser. */
export interface MainAction {
  /** Selector, as the site has it; the first that is seen. */
  control: string
  /** To another page, out of the app, to another choice, or to more (or less) on the same page. */
  leads: 'to a page' | 'outside' | 'to a choice' | 'to more'
}

export interface PageState {
  page: string
  state: string
  route: string
  query?: Record<string, string>
  /** Nothing was chosen yet: the language is the phone's. */
  isFirstStart?: boolean
  kept?: { saved?: string[]; recent?: string[]; searches?: string[] }
  /** What is out of the ordinary: the host wants to know whether one consents, or a newer version of the app waits. */
  circumstance?: 'consent needed' | 'newer version'
  /** The site's script with this text in it does not come: the network is gone. */
  missing?: string
  /** Id of what a person presses to bring the page into this state. */
  opener?: string
  /** One comes here to read an answer, which stands below the questions: no control need be in sight at once for it. */
  isRead?: boolean
  /** Where what one reads begins, for a page that is read; its main action when left out. */
  answer?: string
  /** Why it begins below the first screen of the elder view, all the same: known, and not overlooked. */
  below?: string
  /** Where there is such a state; everywhere when left out. */
  platforms?: readonly Platform[]
  /** Entries and exits, and the rules one stays by. */
  stays?: Pick<Stays, 'movements' | 'rules'>
  /** Trips and what was spent on them. */
  tripMoney?: Pick<TripMoney, 'trips' | 'current'>
  /** What tools keep of what one wrote into them. */
  own?: Own['own']
  /** Appointments of this phone. */
  bookings?: readonly PhoneBooking[]
  /** What a gateway answers here, by method and path (`GET /v1/devices`); to all else, and where there is none of these, nothing does. */
  gateway?: Readonly<Record<string, object>>
  /** What a person types to bring the page into this state, and the id of the field. */
  typed?: { into: string; text: string }
  /** Text by which one sees that the page is in this state, in this language. Not the title: a mini program's host shows that. */
  shows: (locale: Locale) => string
  main: MainAction
}

/** For `below`: the answer grows under what was asked, and each question stays where it can be answered anew. */
export const QUESTIONS_FIRST = 'the questions stand above the answer, each with what was answered'
/** For `below`: what narrows a list stands above it, all of it in sight. */
export const FILTERS_FIRST = 'two or three groups of choices, in up to ten lines, stand above the list that they narrow'
/** For `below`: a day and a time have two fields, which stand above what they are for. */
export const MOMENT_FIRST = 'the day and time that were chosen stand above what is open then'

/** @param address as a record writes it; on the site most pages hold what follows behind `#` */
export const link = (address: string): MainAction => ({ control: `:is(a[href^="${address}"], a[href^="${address.replace('?', '#')}"])`, leads: 'to a page' })
export const OUTSIDE: MainAction = { control: '[role="main"] a[href^="http"], [role="main"] a[href^="tel:"]', leads: 'outside' }
export const CHOICE: MainAction = { control: '[role="radio"][aria-checked="true"]', leads: 'to a choice' }
/** @param area folder under `pages` for words that are not shared */
export const says = (key: string, area?: string) => (locale: Locale) => word(locale, key, area)
export const toMore = (control: string): MainAction => ({ control, leads: 'to more' })
export const toPage = (control: string): MainAction => ({ control, leads: 'to a page' })

/** A state of a tool, as its list writes it down: `shows` is a key of the tool's words, or of the shared ones about facts. */
type ToolState = Omit<PageState, 'page' | 'route' | 'shows'> & { shows: string | PageState['shows'] }

/**
 * States of one tool: it answers, so it is read, and what one presses next stands below what one reads.
 *
 * @param tool its folder under `pages`, in which its words are
 * @param page its name in pictures and messages
 */
export const toolStates = (tool: string, states: readonly ToolState[], page = tool.split('/').pop()!): PageState[] => {
  refuseAlike(tool, states)
  return states.map(({ shows, ...state }) => ({
    page,
    route: `pages/${tool}/index`,
    isRead: true,
    ...state,
    shows: typeof shows === 'string' ? says(shows, shows.startsWith('fact.') ? undefined : tool) : shows,
  }))
}

/** Two states that are reached alike are one page looked at twice, and the other is looked at by nobody. */
function refuseAlike(tool: string, states: readonly ToolState[]): void {
  const seen = new Map<string, string>()
  for (const { state, shows: _shows, main: _main, answer: _answer, below: _below, isRead: _isRead, ...reached } of states) {
    const key = JSON.stringify(reached)
    const same = seen.get(key)
    if (same) throw new Error(`${tool}: the states ${same} and ${state} are reached alike`)
    seen.set(key, state)
  }
}
