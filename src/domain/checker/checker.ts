/** Answers given so far, by question. */
export type Answers<Id extends string = string> = Partial<Record<Id, string>>

/** One of a few answers. */
export interface Question<Id extends string = string> {
  id: Id
  options: readonly string[]
}

/** What comes after some answers: one more question, or the result. */
export type Step<Id extends string, Result> = { ask: Question<Id> } | { result: Result }

/**
 * Questions that depend on answers before them and end in exactly one result. It sees only answers to what it asked, so that
 * an answer left over from another path decides nothing.
 */
export type Checker<Id extends string, Result> = (answers: Answers<Id>) => Step<Id, Result>

export interface Walked<Id extends string, Result> {
  /** Questions asked, in order; all but the last are answered where there is no result. */
  asked: Question<Id>[]
  /** Answers that count. */
  answers: Answers<Id>
  result?: Result
}

/**
 * Goes as far as the answers lead. An answer that is none of its question's options counts as none.
 *
 * @throws RangeError when a question is asked twice, or has no options: a programming error
 */
export function walk<Id extends string, Result>(checker: Checker<Id, Result>, given: Answers<Id>): Walked<Id, Result> {
  const asked: Question<Id>[] = []
  const answers: Answers<Id> = {}
  for (;;) {
    const step = checker(answers)
    if ('result' in step) return { asked, answers, result: step.result }
    const { id, options } = step.ask
    if (answers[id] !== undefined || options.length === 0) throw new RangeError(`the question "${id}" goes in a circle or has no options`)
    asked.push(step.ask)
    const answer = given[id]
    if (answer === undefined || !options.includes(answer)) return { asked, answers }
    answers[id] = answer
  }
}

/** The option that a text is; a checker is handed nothing else, and may be sure of it. */
export const optionOf = <Option extends string>(options: readonly Option[], text: string | undefined): Option | undefined => options.find((one) => one === text)

/** Every way through a checker, to its result. */
export function* everyPath<Id extends string, Result>(checker: Checker<Id, Result>, answers: Answers<Id> = {}): Generator<{ answers: Answers<Id>; result: Result }> {
  const step = checker(answers)
  if ('result' in step) {
    yield { answers, result: step.result }
    return
  }
  for (const option of step.ask.options) yield* everyPath(checker, { ...answers, [step.ask.id]: option })
}
