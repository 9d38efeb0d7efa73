import type { Answers, Step } from '../checker/checker'
import type { DocumentResult, QuestionId } from './result'

export type DocumentStep = Step<QuestionId, DocumentResult>

/** Asks, unless it is answered already; then `next` goes on with the answer. A question with one answer is none. */
export function ask<Option extends string>(answers: Answers<QuestionId>, id: QuestionId, options: readonly Option[], next: (answer: Option) => DocumentStep): DocumentStep {
  if (options.length === 1) return next(options[0]!)
  const answer = answers[id] as Option | undefined
  return answer === undefined ? { ask: { id, options } } : next(answer)
}
