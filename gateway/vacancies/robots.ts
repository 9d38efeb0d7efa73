/** What a site lets machines read: robots.txt as RFC 9309 has it. */

interface Rule {
  isAllowed: boolean
  path: string
}

export interface Robots {
  rules: readonly Rule[]
  /** Seconds between two questions that the site asks for; not in the RFC, honoured all the same. */
  delay: number
}

/** Our name among robots. */
const ROBOT = 'bay-affairs-gateway'
/** RFC 9309 2.5: half a mebibyte must be read. */
export const ROBOTS_BYTES = 512 * 1024
const LONGEST_DELAY = 60

export const EVERYTHING: Robots = { rules: [], delay: 0 }
export const NOTHING: Robots = { rules: [{ isAllowed: false, path: '/' }], delay: 0 }

/** The rules of the groups that name us; of those for all where none does. */
export function robotsIn(text: string): Robots {
  const groups: { agents: string[]; rules: Rule[]; delay: number }[] = []
  let isNaming = false
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const found = /^\s*([a-z-]+)\s*:\s*(.*?)\s*(?:#.*)?$/i.exec(line.slice(0, 2000))
    if (!found) continue
    const [name, value] = [found[1]!.toLowerCase(), found[2]!]
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], delay: 0 })
      groups[groups.length - 1]!.agents.push(value.toLowerCase())
      isNaming = true
      continue
    }
    const group = groups[groups.length - 1]
    if (!group || !['allow', 'disallow', 'crawl-delay'].includes(name)) continue
    isNaming = false
    if (name === 'crawl-delay') group.delay = Math.min(LONGEST_DELAY, Number(value) || 0)
    else if (value !== '') group.rules.push({ isAllowed: name === 'allow', path: value })
  }
  const of = (agent: string) => groups.filter(({ agents }) => agents.includes(agent))
  const named = of(ROBOT)
  const ours = named.length > 0 ? named : of('*')
  return { rules: ours.flatMap(({ rules }) => rules), delay: Math.max(0, ...ours.map(({ delay }) => delay)) }
}

/** Whether a path is one of a pattern with `*` for anything and `$` for the end. Without going back: no pattern makes it slow. */
function isOf(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$')
  const parts = (ends ? pattern.slice(0, -1) : pattern).split('*')
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (index === 0) {
      if (!path.startsWith(part)) return false
      at = part.length
      continue
    }
    if (ends && index === parts.length - 1) return path.length - part.length >= at && path.endsWith(part)
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !ends || at === path.length
}

/** The longest rule decides, and of two as long the one that allows. @param path with its query */
export function mayRead({ rules }: Robots, path: string): boolean {
  const fits = rules.filter((rule) => isOf(rule.path, path))
  const longest = Math.max(0, ...fits.map((rule) => rule.path.length))
  const deciding = fits.filter((rule) => rule.path.length === longest)
  return deciding.length === 0 || deciding.some(({ isAllowed }) => isAllowed)
}
