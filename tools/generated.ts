/** Everything that is generated and committed: `npm run fix` writes it, `npm run check` compares it. */
import { inCatalogueOrder } from '../src/catalog/order'
import { catalogFiles } from './catalog'
import { checkServices } from './data'
import { iconStyles } from './icons'
import { serviceJsonSchema } from './json-schema'

export interface GeneratedFile {
  /** Absolute path. */
  file: string
  text: string
}

/** @throws Error when a record is wrong: nothing is generated of bad data. */
export function generatedFiles(): GeneratedFile[] {
  const { services, problems } = checkServices(new Date().toISOString().slice(0, 10))
  if (problems.length > 0) {
    throw new Error(problems.map(({ file, field, message }) => `${file}  ${field}  ${message}`).join('\n'))
  }
  return [...catalogFiles(inCatalogueOrder(services)), iconStyles(), serviceJsonSchema()]
}
