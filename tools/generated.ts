/** Everything that is generated and committed: `npm run fix` writes it, `npm run check` compares it. */
import { inCatalogueOrder } from '../src/catalog/order'
import { dayOf } from '../src/domain/time/civil'
import { catalogFiles } from './catalog'
import { checkServices } from './data'
import { departmentPositionsFile } from './department-positions'
import { formsFile } from './forms'
import { iconStyles } from './icons'
import { serviceJsonSchema } from './json-schema'
import { problemLine } from './problem'
import { searchFile } from './search/write'
import { titleWordFiles } from './title-words'
import { networkFiles } from './travel/network'
import { otherLinesFile } from './travel/other-lines'
import { readingsFile } from './travel/readings'
import { timetableSourceFiles } from './travel/timetable-sources'

export interface GeneratedFile {
  /** Absolute path. */
  file: string
  text: string
  /** What it says of the engine that made it, where another would make another. */
  madeBy?: string
}

/** @throws Error when a record is wrong: nothing is generated of bad data. */
export function generatedFiles(): GeneratedFile[] {
  const { services, problems } = checkServices(dayOf(Date.now()))
  if (problems.length > 0) {
    throw new Error(problems.map(problemLine).join('\n'))
  }
  const inOrder = inCatalogueOrder(services)
  return [...catalogFiles(inOrder), searchFile(inOrder), formsFile(), readingsFile(), ...networkFiles(), otherLinesFile(), ...timetableSourceFiles(), departmentPositionsFile(), ...titleWordFiles(inOrder), iconStyles(), serviceJsonSchema()]
}
