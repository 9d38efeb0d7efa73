/** Checks the script of every text that is content: in records and in facts. */
import type { Problem } from './problem'
import { localTexts, scriptProblem } from './script'
import type { Tree } from './tree'

const IS_CONTENT = /^src\/(catalog\/services|facts)\/.*\.json$/

export function textProblems(tree: Tree): Problem[] {
  const problems: Problem[] = []
  for (const [file, text] of tree) {
    if (!IS_CONTENT.test(file)) continue
    for (const { place, locale, text: content } of localTexts(JSON.parse(text))) {
      if (content.trim() !== content) problems.push({ file, place, message: 'begins or ends with a space' })
      const message = scriptProblem(locale, content)
      if (message) problems.push({ file, place, message })
    }
  }
  return problems
}
