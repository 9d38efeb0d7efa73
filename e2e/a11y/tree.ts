/** Pages as assistive technology is told of them, for a person to read. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Stage } from '../pages/stage'

/** Writes `a11y-tree-home-first-en.txt` for the page in front. */
export async function writeTree(stage: Stage, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const tree = await stage.page.locator('body').ariaSnapshot()
  writeFileSync(path.join(folder, `a11y-tree-${name}.txt`), `${tree}\n`)
}
