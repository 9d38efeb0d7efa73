import type { Database, Step } from '../store/statement'
import { changeSettings, changeSlots } from '../store/statements'

/**
 * A database without what the booking core relies on: no lock, no transaction around reading and writing, no condition on
 * the update, no constraint. What is left is a check before a write, and the check of this folder must notice it.
 * In no shipped code.
 */
export function unguarded(database: Database, dropsConstraint: string): Database {
  const open = ({ statement, rows }: Step): Step => ({
    statement: statement === changeSlots || statement === changeSettings ? { ...statement, name: `open-${statement.name}`, text: statement.text.replace(/WHERE[^]*$/, 'WHERE slot.id = d.id') } : statement,
    rows,
  })
  return {
    ...database,
    read: (statement, rows) => database.read(statement, rows),
    isPassing: (error) => database.isPassing(error),
    migrate: (statements, version) => database.migrate(statements, version),
    close: () => database.close(),
    begin: async () => ({
      run: async (steps, end) => {
        if (!end) return Promise.all(steps.map(({ statement, rows }) => database.read({ ...statement, name: `bare-${statement.name}`, text: statement.text.replace('{lock}', '') }, rows)))
        const link = await database.begin()
        try {
          const drop = { statement: { name: 'drop', text: dropsConstraint, columns: [], reads: false }, rows: [] }
          return await link.run([drop, ...steps.map(open)], end)
        } finally {
          await link.end()
        }
      },
      end: async () => {},
    }),
  }
}
