/**
 * Writes every generated file anew.
 *
 *     npm run fix
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generatedFiles } from './generated'

for (const { file, text } of generatedFiles()) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
