import path from 'node:path'
import { ServiceSchema } from '../src/catalog/schema'
import { ROOT } from './files'

/** The schema as plain JSON Schema, for completion in an editor. */
export function serviceJsonSchema(): { file: string; text: string } {
  return { file: path.join(ROOT, 'src/catalog/service.schema.json'), text: `${JSON.stringify(ServiceSchema, null, 2)}\n` }
}
