import { useEffect, useState } from 'react'
import { addDays, type CivilDate } from '@/domain/time/civil'
import { writtenWhen, type Asked } from '@/domain/journey/asked'
import type { Answer, Journey, Question } from '@/domain/journey/journey'
import type { Planner } from '@/domain/journey/planner'
import { afterDrawing } from '@/platform/drawing'
import type { Person } from '../conditions'
import { plannerFor } from '../network'
import { questionOf } from '../question'

/** A journey of another day than the asked one: its minutes count from that day's midnight. */
export interface OnDay {
  day: CivilDate
  journey: Journey
}

/** What there is where there is no journey then. */
export interface Instead {
  next?: OnDay
  before?: OnDay
}

export interface Planned {
  asked: Asked
  question: Question
  answer: Answer
  last?: Journey
  instead?: Instead
}

/** From four in the morning on it is another night; the first lines run from five. */
const NIGHT_ENDS = 240
const MORNING = 300
const DAY = 1440

/** The first way of the day after a moment at which there is none, and the last one of the night before it. */
function insteadOf(planner: Planner, question: Question): Instead {
  const { when } = question
  const minute = when.is === 'range' ? when.from : when.minute
  const isEarly = when.is === 'arrive' || minute < MORNING
  const morning = isEarly ? when.day : addDays(when.day, 1)
  const next = planner.answer({ ...question, when: { is: 'leave', day: morning, minute: MORNING } })
  const first = next.ok ? [...next.journeys].sort((one, other) => one.arrival - other.arrival)[0] : undefined
  // The small hours belong to the evening before.
  const isNight = minute < NIGHT_ENDS
  const evening = isNight ? addDays(when.day, -1) : when.day
  const last = when.is === 'leave' ? planner.lastTonight({ ...question, when: { is: 'leave', day: evening, minute: NIGHT_ENDS } }) : undefined
  const isBefore = last !== undefined && last.departure < minute + (isNight ? DAY : 0)
  return { ...(first && { next: { day: morning, journey: first } }), ...(isBefore && { before: { day: evening, journey: last } }) }
}

function plan(asked: Asked, who: Person | undefined): Planned | undefined {
  const question = questionOf(asked)
  if (!question) return undefined
  const planner = plannerFor(who)
  const answer = planner.answer(question)
  if (!answer.ok && answer.reason !== 'not-served') return { asked, question, answer, instead: insteadOf(planner, question) }
  // Who has to arrive in the morning does not ask for the last one of the night.
  const last = answer.ok && question.when.is === 'leave' ? planner.lastTonight(question) : undefined
  return { asked, question, answer, ...(last && { last }) }
}

/** The answer to a question, worked out once what was asked is on the screen; `undefined` until then. */
export function usePlan(asked: Asked | undefined, who: Person | undefined): { planned?: Planned; isLost: boolean } {
  const key = asked && JSON.stringify([asked.from, asked.to, writtenWhen(asked.when), asked.party, asked.pay, who])
  const [found, setFound] = useState<{ key: string; planned: Planned | undefined }>()
  useEffect(() => (key === undefined ? undefined : afterDrawing(() => setFound({ key, planned: plan(asked!, who) }))), [key])
  const isDone = found !== undefined && found.key === key
  return { ...(isDone && found.planned && { planned: found.planned }), isLost: isDone && found.planned === undefined }
}
