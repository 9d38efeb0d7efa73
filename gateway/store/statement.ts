/**
 * One statement for both databases: `{d}` is a table `d` of rows passed as the only parameter, so that a batch of any size
 * is one statement; `{lock}` keeps others from what a SELECT read, where more than one writes.
 */
export interface Statement {
  name: string
  text: string
  columns: readonly (readonly [name: string, type: 'text' | 'int'])[]
  /** Resolves to rows; others only count what they changed. */
  reads: boolean
}

export type Value = string | number | null
export type Row = Value[]

/** A statement with its rows; `expected`: how many rows it must change, else what was read is not true any more. */
export interface Step {
  statement: Statement
  rows: readonly Row[]
  expected?: number
}

/** `'ref:text turn:int'`: names and types of the columns of `d`. */
const columnsOf = (words: string): Statement['columns'] =>
  words.split(' ').map((word) => {
    const [name, type] = word.split(':') as [string, 'text' | 'int']
    return [name, type] as const
  })

export const read = (name: string, columns: string, text: string): Statement => ({ name, text, columns: columnsOf(columns), reads: true })
export const write = (name: string, columns: string, text: string): Statement => ({ name, text, columns: columnsOf(columns), reads: false })

/** One open transaction, or a connection that reads. */
export interface Link {
  /** Does the steps in order. With `commit`, resolves only when they are durable. */
  run(steps: readonly Step[], end?: 'commit'): Promise<Row[][]>
  /** Undoes what is not committed; harmless after a commit. */
  end(): Promise<void>
}

export interface Database {
  /** @throws ConflictError, BusyError */
  begin(): Promise<Link>
  read(statement: Statement, rows: readonly Row[]): Promise<Row[]>
  /** Whether another try may do what failed with this error. */
  isPassing(error: unknown): boolean
  migrate(statements: readonly string[], version: number): Promise<boolean>
  /** Tells, once, that nothing can be written any more until the process is started anew. A server that comes back is not lost. */
  whenLost?(told: (cause: Error) => void): void
  /** Tells each time that a part of it which nothing depends on has ended, and is started anew. */
  whenRestarting?(told: (part: string) => void): void
  close(): Promise<void>
}
