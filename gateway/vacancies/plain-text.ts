/** Text of people's advertisements: HTML in, plain text out that no page can take for anything else. */

const BREAKS = /^(?:p|br|div|li|ul|ol|tr|table|h[1-6]|section|article|dd|dt|hr)$/
/** What stands in these is no text for people. */
const UNREAD = ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'textarea', 'title', 'head']
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', hellip: '…', copy: '©', reg: '®', trade: '™', yen: '¥', euro: '€', pound: '£' }

const NAME = /^[a-z][a-z0-9]*/i

/** Latin letters small, everything at its place: `toLowerCase` makes two signs of the Turkish İ. */
export const lowered = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

/** Without tags, comments and what they hide. One pass, whatever is unclosed or nested wrongly. */
function withoutTags(html: string): string {
  let text = ''
  let at = 0
  const small = lowered(html)
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) return text + html.slice(at)
    text += html.slice(at, open)
    const isComment = html.startsWith('<!--', open)
    const name = NAME.exec(small.slice(open + 1, open + 20))?.[0] ?? NAME.exec(small.slice(open + 2, open + 20))?.[0]
    if (!isComment && !/[a-z/!?]/i.test(html.charAt(open + 1))) {
      // "< 5 years": no tag.
      text += '<'
      at = open + 1
      continue
    }
    const end = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open)
    // What is cut in the middle of a tag is no text.
    if (end < 0) return text
    at = end + (isComment ? 3 : 1)
    if (isComment || !name) continue
    if (BREAKS.test(name)) text += '\n'
    if (html.charAt(open + 1) !== '/' && UNREAD.includes(name)) {
      const close = small.indexOf(`</${name}`, at)
      if (close < 0) return text
      at = close
    }
  }
  return text
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole
    const code = parseInt(decimal ?? hex!, decimal ? 10 : 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
  })

/** Signs that are not seen but change what is: controls, marks of direction, joiners without width, halves of characters. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** HTML that was escaped once more, as feeds do, is still HTML. */
const TIMES = 3

/**
 * @param html anything that a board sent
 * @param most characters; what is longer ends in "…"
 * @returns text without tags, entities or unseen signs; lines are kept, at most one empty between two
 */
export function plainText(html: string, most: number): string {
  let text = html.slice(0, most * 20)
  for (let time = 0; time < TIMES; time += 1) {
    const next = decoded(withoutTags(text))
    if (next === text) break
    text = next
  }
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    // Whatever still looks like a tag after all that was meant to.
    .replace(/<(?=[a-z/!?])/gi, '‹')
    .replace(/[ \t\u00a0\u3000]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const letters = [...clean]
  return letters.length <= most ? clean : `${letters.slice(0, most - 1).join('').trimEnd()}…`
}

/** On one line. */
export const lineOf = (html: string, most: number): string => plainText(html, most).replace(/\n+/g, ' ')
