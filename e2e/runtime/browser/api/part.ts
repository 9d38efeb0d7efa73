/** One concern of the platform's API, e.g. storage. */
export interface ApiPart {
  /**
   * Functions that take one object with `success`, `fail` and `complete` and answer later.
   * The model returns the answer, or throws a `Refusal`.
   */
  later?: Record<string, (options: Options) => unknown>
  /** Functions that answer at once, and those that take a listener. */
  now?: Record<string, (...args: never[]) => unknown>
  /** What is not a function. */
  values?: Record<string, unknown>
}

/** Parameters of a call. Each model reads the few it needs. */
export type Options = Record<string, unknown>

/** The host says no. The reason ends up in `errMsg` on WeChat, in `errorMessage` on Alipay. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** Alipay's error number. */
    readonly code = 2,
  ) {
    super(message)
  }
}

export const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value))
