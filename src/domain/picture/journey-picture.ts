import { widthOf, wrapped, type Picture, type PicturePart } from './picture'

/** A stop of the drawn way, in words. */
export interface PictureStop {
  time?: string
  title: string
  notes: readonly string[]
  /** The rail to the next. */
  rail?: { colour?: string; isRide: boolean }
}

export interface PictureOf {
  title: string
  /** Under the title: the day, the hours, the fare. */
  facts: readonly string[]
  stops: readonly PictureStop[]
  /** At the end: how sure it is, and whose it is. */
  foot: readonly string[]
}

const WIDTH = 750
const EDGE = 40
const RAIL = 190
const TEXT = 230
/** What a time may take without coming under the rail. */
const TIME = RAIL - EDGE - 15
const INK = '#17231f'
const SOFT = '#55605b'
const PALE = '#84887f'
const GROUND = '#ffffff'
const ACCENT = '#0b6a5c'

const LARGE = 40
const PLAIN = 30
const SMALL = 25
/** From line to line, in the size of the letters. */
const LEADING = 1.4

/** Without the joiners of a page, which would be taken for letters. */
const joinless = (text: string): string => text.replace(/\u2060/g, '')

/** A journey as a picture: the same in every look of the app, because others see it. */
export function journeyPicture({ title, facts, stops, foot }: PictureOf): Picture {
  const parts: PicturePart[] = []
  let y = EDGE
  const write = (text: string, x: number, size: number, colour: string, isBold = false) => {
    for (const line of wrapped(joinless(text), size, WIDTH - EDGE - x)) {
      y += size * LEADING
      parts.push({ is: 'text', x, y, size, text: line, colour, ...(isBold && { isBold }) })
    }
  }
  write(title, EDGE, LARGE, ACCENT, true)
  for (const fact of facts) write(fact, EDGE, PLAIN, INK)
  y += EDGE

  const dots: PicturePart[] = []
  for (const [index, { time, title: name, notes, rail }] of stops.entries()) {
    const middle = y + PLAIN
    const size = time && widthOf(time, PLAIN) > TIME ? SMALL : PLAIN
    const times = time ? wrapped(joinless(time).replace(/\u00a0/g, ' '), size, TIME) : []
    const standsAt = (line: number) => y + (PLAIN + line * size) * LEADING
    parts.push(...times.map((text, line): PicturePart => ({ is: 'text', x: EDGE, y: standsAt(line), size, text, colour: INK, isBold: true })))
    const below = times.length > 0 ? standsAt(times.length - 1) : y
    write(name, TEXT, PLAIN, INK, true)
    for (const note of notes) write(note, TEXT, SMALL, SOFT)
    y = Math.max(y, below) + SMALL
    dots.push({ is: 'dot', x: RAIL, y: middle, radius: 11, colour: GROUND, edge: INK })
    if (rail && index < stops.length - 1)
      parts.push({ is: 'line', x: RAIL, from: middle, to: y + PLAIN, width: rail.isRide ? 14 : 5, colour: rail.colour ?? PALE, ...(!rail.isRide && { dash: [5, 9] }) })
  }
  y += SMALL
  for (const line of foot) write(line, EDGE, SMALL, SOFT)
  return { width: WIDTH, height: Math.ceil(y + EDGE), ground: GROUND, parts: [...parts, ...dots] }
}
