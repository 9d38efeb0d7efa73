import type postcss from 'postcss'

/** Class names that occur in a piece of HTML. */
function classesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)))
}

/**
 * The rules of a style sheet that a page needs for its first look: those of which every class occurs in it, in its
 * views of other themes, contrasts and text sizes, or that name none. Not the pictures of the icons: a browser
 * decodes them before it paints anything, which takes longer than all the text (bench/README.md); they come with the sheet.
 *
 * @param css the sheet, parsed once for all pages; it is left as it is
 */
export function criticalCss(css: postcss.Root, html: string): string {
  const present = classesIn(html)
  const isNeeded = (selector: string) =>
    !selector.trim().startsWith('.icon-') && [...selector.matchAll(/\.((?:[\w-]|\\.)+)/g)].every(([, name]) => present.has(name!) || /^(theme|contrast|size)-/.test(name!))
  const root = css.clone()
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return
    rule.selectors = rule.selectors.filter(isNeeded)
    if (rule.selectors.length === 0 || rule.selector === '') rule.remove()
  })
  root.walkComments((comment) => void comment.remove())
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}
