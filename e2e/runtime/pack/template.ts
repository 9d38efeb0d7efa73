/** Compile templates with WeChat's own compiler (glass-easel). Alipay's AXML is first mapped to WXML, by name only. */
import { TmplGroup } from 'glass-easel-template-compiler'
import type { MiniPlatform } from '../../platform'

/** Attribute and file names of AXML in WXML: `a:if` is `wx:if`, `onTap` is `bind:tap`, `.sjs` is `.wxs`. */
function axmlAsWxml(text: string): string {
  return text
    .replace(/<import-sjs\s+name="([^"]+)"\s+from="([^"]+?)\.sjs"\s*\/>/g, '<wxs module="$1" src="$2.wxs" />')
    .replace(/(\s)a:([a-z-]+=|else)/g, '$1wx:$2')
    .replace(/\.axml"/g, '.wxml"')
    .replace(/(\s)(on|catch)([A-Z][A-Za-z]*)=/g, (_, space: string, kind: string, event: string) =>
      `${space}${kind === 'on' ? 'bind' : 'catch'}:${event.toLowerCase()}=`,
    )
}

const sjsAsWxs = (text: string) => text.replace(/export\s+default\s+/, 'module.exports = ')

const withoutEnding = (file: string) => file.replace(/\.[^.]+$/, '')

/** Source of an expression that yields the compiled templates, and what the compiler complains about. */
export function compileTemplates(files: Map<string, string>, platform: MiniPlatform): { source: string; problems: string[] } {
  const group = new TmplGroup()
  const problems: string[] = []
  for (const [file, text] of files) {
    if (/\.(wxml|axml)$/.test(file)) {
      const found = group.addTmpl(withoutEnding(file), platform === 'alipay' ? axmlAsWxml(text) : text) as unknown
      for (const problem of Array.isArray(found) ? (found as Record<string, unknown>[]) : [])
        problems.push(`${file}:${String(problem.startLine ?? '?')} ${String(problem.message)}`)
    } else if (/\.(wxs|sjs)$/.test(file)) {
      group.addScript(withoutEnding(file), platform === 'alipay' ? sjsAsWxs(text) : text)
    }
  }
  return { source: group.getTmplGenObjectGroups(), problems }
}
