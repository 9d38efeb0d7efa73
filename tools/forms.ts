import { createHash } from 'node:crypto'
import path from 'node:path'
import { FactFileSchema, type ValueSchemas } from '../src/facts/schema'
import { factFiles } from './facts'
import { ROOT } from './files'

const HASH_LENGTH = 12
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)

/** Counted up when bundles carry facts in another form (`config/facts-loader`): an app that is older could not read them. */
const PACKING = 2

/** Short hash of what a file's values must look like, and of how they are packed. */
export const formOf = (values: ValueSchemas): string => shortHash(JSON.stringify([PACKING, FactFileSchema, values]))

/** The form of each file of facts, for `config/facts-loader`, which cannot read the schemas. */
export function formsFile(): { file: string; text: string } {
  const forms = factFiles().flatMap(({ name, values }) => (values ? [[name, formOf(values)] as const] : []))
  return { file: path.join(ROOT, 'config/fact-forms.gen.json'), text: `${JSON.stringify(Object.fromEntries(forms), null, 2)}\n` }
}
