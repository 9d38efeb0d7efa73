/**
 * Writes every generated file anew.
 *
 *     npm run fix
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generatedFiles } from './generated'

try {
  for (const { file, text } of generatedFiles()) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
