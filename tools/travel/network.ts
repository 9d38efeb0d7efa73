/** The pack of the network that ships, compiled of what operators publish, and what other pages need to know of it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { WrittenOperator } from '../../src/facts/travel/operator-schema'
import { filesUnder, ROOT } from '../files'
import { compileNetwork } from '../network/compile'
import { withoutStopFile } from './without-stop'

const FOLDER = path.join(ROOT, 'src/facts/travel/network')
const FILE = path.join(ROOT, 'src/pages/travel/network.gen.json')

export function networkFiles(): { file: string; text: string }[] {
  if (!existsSync(FOLDER)) return []
  const operators = filesUnder(FOLDER, '.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as WrittenOperator)
  const pack = compileNetwork(operators)
  return [{ file: FILE, text: `${JSON.stringify(pack)}\n` }, withoutStopFile(pack)]
}
