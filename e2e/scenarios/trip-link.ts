/** Links to a journey as the app would write them now: out of its own network, so that another timetable breaks nothing. */
import { askedParams, writtenMark, type Asked, type Mark } from '../../src/domain/journey/asked'
import { markOf } from '../../src/domain/journey/reopen'
import { addDays, dayOf, weekdayOf } from '../../src/domain/time/civil'
import { questionFor, travelFor } from '../../src/pages/travel/travel'

const today = dayOf(Date.now())
/** The next Saturday that is not today. */
const SATURDAY = addDays(today, ((6 - weekdayOf(today) + 6) % 7) + 1)

const ASKED: Asked = { from: 'mtr:sha-tin', to: 'shenzhen-metro:laojie', when: { is: 'arrive', day: SATURDAY, minute: 600 }, party: { adult: 2, elder: 1 }, pay: 'card' }

const paramsOf = (asked: Asked, mark: Mark) => Object.fromEntries(Object.entries({ ...askedParams(asked), ...writtenMark(mark, asked.when.day) }).flatMap(([name, value]) => (value ? [[name, value]] : [])))

let found: Mark | undefined
function mark(): Mark {
  const travel = travelFor(undefined)
  const question = questionFor(travel, ASKED)
  const answer = question && travel.planner.answer(question)
  if (!answer?.ok) throw new Error('no journey from Sha Tin to Laojie on a Saturday morning: choose another for the scenarios')
  // By rail, so that what is said of gates and stops can be looked for.
  const journey = answer.journeys.find(({ choices }) => choices.includes('fastest')) ?? answer.journeys[0]!
  return (found ??= markOf(travel.network, journey))
}

export const tripQuery = (): Record<string, string> => paramsOf(ASKED, mark())
/** One that left at an odd minute on a line that is not there. */
export const goneQuery = (): Record<string, string> => paramsOf(ASKED, { ...mark(), lines: ['mtr.no-line'] })
