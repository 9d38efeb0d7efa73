import type { Database, Step } from '../store/statement'
import { changeSettings, changeSlots } from '../store/statements'

/**
 * A database without what the booking core relies on: no lock, no transaction around reading and writing, no condition on
 * the update, no constraint. What is left is a check before a write, and the check of this folder must notice it.
 * In no shipped code.
 */
export async function unguarded(database: Database, dropsConstraint: string): Promise<Database> {
  const open = ({ statement, rows }: Step): Step => ({
    statement: statement === changeSlots || statement === changeSettings ? { ...statement, name: `open-${statement.name}`, text: statement.text.replace(/WHERE[^]*$/, 'WHERE slot.id = d.id') } : statement,
    rows,
  })
  async function written(steps: readonly Step[], isTogether: boolean) {
    const link = await database.begin()
    try {
      if (isTogether) return await link.run(steps, 'commit')
      await link.run(steps)
      return await link.run([], 'commit')
    } finally {
      await link.end()
    }
  }
  // Before anybody asks: a table that is at work is altered only when nobody holds it, which may take seconds.
  await written([{ statement: { name: 'drop', text: dropsConstraint, columns: [], reads: false }, rows: [] }], false)

  return {
    read: (statement, rows) => database.read(statement, rows),
    isPassing: (error) => database.isPassing(error),
    migrate: (statements, version) => database.migrate(statements, version),
    close: () => database.close(),
    begin: async () => ({
      run: async (steps, end) => {
        if (!end) return Promise.all(steps.map(({ statement, rows }) => database.read({ ...statement, name: `bare-${statement.name}`, text: statement.text.replace('{lock}', '') }, rows)))
        return written(steps.map(open), true)
      },
      end: async () => {},
    }),
  }
}
