/** What a site lets machines read: robots.txt as RFC 9309 has it, by robots-parser, of which our name and our patience are fixed here. */
import robotsParser from 'robots-parser'

export interface Robots {
  /** Whether a path may be read. @param path with its query */
  allows: (path: string) => boolean
  /** Seconds between two questions that the site asks for; not in the RFC, honoured all the same. */
  delay: number
}

/** Our name among robots. */
const ROBOT = 'bay-affairs-gateway'
/** RFC 9309 2.5: half a mebibyte must be read. */
export const ROBOTS_BYTES = 512 * 1024
const LONGEST_DELAY = 60
/** The time that a pattern takes grows with its length and with the path's: longer lines are no rules of a site. */
const LONGEST_LINE = 2000
/** The rules are asked by path: any site does. */
const SITE = 'https://site.invalid'

/** The rules of the groups that name us; of those for all where none does. */
export function robotsIn(text: string): Robots {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.slice(0, LONGEST_LINE))
  const robots = robotsParser(`${SITE}/robots.txt`, lines.join('\n'))
  const delay = robots.getCrawlDelay(ROBOT) ?? 0
  return {
    // A path of which no address can be made is not read.
    allows: (path) => robots.isAllowed(SITE + path, ROBOT) ?? false,
    delay: Math.min(LONGEST_DELAY, Math.max(0, delay)),
  }
}

export const EVERYTHING = robotsIn('')
export const NOTHING = robotsIn('User-agent: *\nDisallow: /')
