/** Style sheets of a mini program as a browser reads them. */
import path from 'node:path'
import type { Bundle } from '../bundle'
import { rpxAsCss } from '../rpx'

const pageSelectorAsClass = (css: string) => css.replace(/(^|[\s,}>])page(?=[\s,{.:>])/g, '$1.mp-page')

function withImports(file: string, files: Map<string, string>, problems: string[], seen = new Set<string>()): string {
  return (files.get(file) ?? '').replace(/@import\s+["']([^"']+)["'];?/g, (_, target: string) => {
    const imported = path.posix.join(target.startsWith('/') ? '' : path.posix.dirname(file), target)
    if (!files.has(imported)) problems.push(`${file} imports ${imported}, which is missing`)
    if (seen.has(imported)) return ''
    seen.add(imported)
    return withImports(imported, files, problems, seen)
  })
}

/** The sheet of the app holds everywhere; that of a page only inside the page, which CSS nesting does. */
export function compileStyles(files: Map<string, string>): { styles: Bundle['styles']; problems: string[] } {
  const problems: string[] = []
  const styles = [...files.keys()]
    .filter((file) => /\.(wxss|acss)$/.test(file))
    .map((file) => {
      const name = file.replace(/\.[^.]+$/, '')
      const css = pageSelectorAsClass(rpxAsCss(withImports(file, files, problems)))
      return { path: name, css: name === 'app' ? css : `[data-page="${name}"]{\n${css}\n}` }
    })
    .sort((a, b) => Number(b.path === 'app') - Number(a.path === 'app'))
  return { styles, problems }
}
