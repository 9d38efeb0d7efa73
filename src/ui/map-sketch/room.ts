/** Whether the names on a map find room, so that none covers another. */

export type Side = 'left' | 'right' | 'above' | 'below'

export interface Place {
  label: string
  x: number
  y: number
  side?: Side
}

interface Rectangle {
  left: number
  right: number
  top: number
  bottom: number
}

/** The narrowest phone, between the margins of the page; style sheets show numbers where there is less room than this. */
const MAP_WIDTH = 288
/** Ordinary text beside a marker, in px: what map-sketch.scss draws. */
const TEXT = 15
const PADDING = 14
const MARK = 24
const TARGET = 44

/** Width in px, rather more than less: letters of a bold face, and whole squares for Chinese. */
function textWidth(text: string): number {
  return [...text].reduce((width, sign) => {
    if (sign > '\u2e7f') return width + TEXT
    if (/[ .,'’·ilíjtfrI|-]/.test(sign)) return width + TEXT * 0.36
    return width + TEXT * (/[A-ZmwMW]/.test(sign) ? 0.78 : 0.6)
  }, PADDING)
}

/** What a marker and its name cover, in px. */
export function coveredBy({ label, x, y, side = 'right' }: Place, scale: number): Rectangle {
  const [left, top, width, half] = [x * scale, y * scale, textWidth(label), MARK / 2]
  if (side === 'right') return { left: left - half, right: left + half + width, top: top - TARGET / 2, bottom: top + TARGET / 2 }
  if (side === 'left') return { left: left - half - width, right: left + half, top: top - TARGET / 2, bottom: top + TARGET / 2 }
  const across = { left: left - Math.max(width, MARK) / 2, right: left + Math.max(width, MARK) / 2 }
  return side === 'above' ? { ...across, top: top + half - TARGET, bottom: top + half } : { ...across, top: top - half, bottom: top - half + TARGET }
}

const isApart = (a: Rectangle, b: Rectangle) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top

/** All names stand inside the map and clear of each other, on the narrowest phone. */
export function hasRoom(places: readonly Place[], width: number, height: number): boolean {
  const scale = MAP_WIDTH / width
  const covered = places.map((place) => coveredBy(place, scale))
  return covered.every(
    (one, index) =>
      one.left >= 0 && one.right <= MAP_WIDTH && one.top >= 0 && one.bottom <= height * scale && covered.slice(index + 1).every((other) => isApart(one, other)),
  )
}
