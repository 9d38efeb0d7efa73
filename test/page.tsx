/** Opens pages of the app in a browser that is not there: plain HTML, as the site draws it. */
import { act, fireEvent, render, type RenderResult } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { useAnswered, useArrival, useBasket, useBookings, useChecklists, useJourneys, useKept, useOwn, useSettings, useStays, useTripMoney, useTrips, useVacancies } from '@/stores'
import { openWith } from './taro'

/** A phone on which nobody has used the app: English, nothing kept, nothing in the address. */
export function startAnew(): void {
  history.replaceState(null, '', '/')
  useSettings.setState({ ...useSettings.getInitialState(), locale: 'en' }, true)
  useKept.setState(useKept.getInitialState(), true)
  useChecklists.setState(useChecklists.getInitialState(), true)
  useBasket.setState(useBasket.getInitialState(), true)
  useJourneys.setState(useJourneys.getInitialState(), true)
  useStays.setState(useStays.getInitialState(), true)
  useTrips.setState(useTrips.getInitialState(), true)
  useTripMoney.setState(useTripMoney.getInitialState(), true)
  useOwn.setState(useOwn.getInitialState(), true)
  useAnswered.setState(useAnswered.getInitialState(), true)
  useVacancies.setState(useVacancies.getInitialState(), true)
  useBookings.setState(useBookings.getInitialState(), true)
  useArrival.setState(useArrival.getInitialState(), true)
}

/** Draws the page of a route: `pages/home/index`. Whoever leaves it leaves its address too. */
export function openRoute(route: string, params: Record<string, string> = {}): RenderResult {
  openWith(params)
  const { default: Page } = require(`../src/${route}`) as { default: ComponentType }
  const page = render(<Page />)
  // As Taro's router draws it: the box that scrolls.
  page.container.className = 'taro_page'
  const unmount = () => {
    page.unmount()
    history.replaceState(null, '', '/')
  }
  return { ...page, unmount }
}

/** Waits for the first drawing only: for tests of so many pages that more would take too long. */
export const drawn = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))))

const QUIET_FRAMES = 4
const MOST_FRAMES = 600

/** Waits until nothing on the page has changed for some frames: what comes after the first drawing is there, on a slow machine too. */
export async function settle(): Promise<void> {
  await act(async () => {
    let quiet = 0
    const changes = new MutationObserver(() => void (quiet = 0))
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    for (let frames = 0; quiet < QUIET_FRAMES && frames < MOST_FRAMES; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      quiet += 1
    }
    changes.disconnect()
  })
}

/** Draws the page of a route, and waits until it is at rest, or only until its first drawing. */
export async function openPage(route: string, params: Record<string, string> = {}, until = settle): Promise<RenderResult> {
  const page = openRoute(route, params)
  await until()
  return page
}

/** Opens the page of one route, as often as a test wants. */
export const opening = (route: string, until = settle) => (params: Record<string, string> = {}) => openPage(route, params, until)

export const byId = (id: string): HTMLElement | null => document.getElementById(id)

/** What scrolls: the page, never the document. */
export const scroller = (): Element => document.querySelector('.taro_page')!

/** Ids of all that a selector finds, in the order of the page. */
export const ids = (selector: string): string[] => [...document.querySelectorAll(selector)].map(({ id }) => id)

/** Taps what has this id, and waits until the page is at rest. */
export async function tap(id: string): Promise<void> {
  fireEvent.click(byId(id)!)
  await settle()
}

/** Presses what has this id as a hand or a keyboard does: with the focus that goes with it. Does not wait for the page. */
export const press = (id: string): Promise<void> => userEvent.click(byId(id)!)

/** Fills in the field with this id, or chooses from its list, and waits until the page is at rest. */
export async function fill(id: string, value: string): Promise<void> {
  fireEvent.change(byId(id)!, { target: { value } })
  await settle()
}

/**
 * The answer stands above the questions, and the last of them leads up to it; another answer later moves nothing.
 *
 * @param answer ids of what answers, @param question id of a choice of the first question, @param last id of the choice that
 * completes the answers, @param later id of another choice
 */
export async function expectAnswerFirst({ answer, question, last, later }: { answer: readonly string[]; question: string; last: string; later: string }): Promise<void> {
  expect(byId(answer[0]!)).toBeNull()
  scroller().scrollTop = 700
  await tap(last)
  expect(scroller().scrollTop).toBe(0)
  for (const id of answer) expect(byId(id)!.compareDocumentPosition(byId(question)!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  scroller().scrollTop = 700
  await tap(later)
  expect(scroller().scrollTop).toBe(700)
}

/**
 * The answer stands below the questions, and the last of them brings it into sight; another answer later moves nothing.
 *
 * @param part id of what is brought into sight, @param last id of the choice that completes the answers, @param later id of another choice
 */
export async function expectAnswerInSight({ part, last, later }: { part: string; last: string; later: string }): Promise<void> {
  const scroll = jest.spyOn(Element.prototype, 'scrollIntoView').mockClear()
  try {
    expect(byId(part)).toBeNull()
    await tap(last)
    expect(scroll.mock.contexts).toEqual([byId(part)])
    expect(byId(part)).toHaveTextContent(/\S/)
    await tap(later)
    expect(scroll).toHaveBeenCalledTimes(1)
  } finally {
    scroll.mockRestore()
  }
}
