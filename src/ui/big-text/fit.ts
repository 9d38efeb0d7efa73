import { lineParts } from '../host/line-parts'

/** A phone of 320 px held upright, without the margins, the caption and the button. */
const ROOM = { width: 284, height: 290 }
const PHONE_WIDTH = 320
const LEADING = 1.25
const GREATEST = 128
/** Below this it is no big text any more: what is longer is scrolled. */
const LEAST = 30

/** Holds together what stands beside it, and is not seen. */
const JOINER = '\u2060'

/** Width of a sign as a part of the text's size: rather more than less, of a bold face. */
function signWidth(sign: string): number {
  if (sign > '\u2e7f') return 1
  if (sign === JOINER) return 0
  if (sign === ' ') return 0.3
  return /[A-Zmw@%]/.test(sign) ? 0.82 : 0.62
}

const widthOf = (text: string) => [...text].reduce((width, sign) => width + signWidth(sign), 0)

/** Lines that a text takes, and the widest part that cannot be broken, at a width measured in sizes of the text. */
function layout(text: string, width: number): { lines: number; widest: number } {
  let [lines, widest] = [0, 0]
  for (const line of text.split('\n')) {
    lines++
    let used = 0
    for (const part of lineParts(line)) {
      const [full, bare] = [widthOf(part), widthOf(part.trimEnd())]
      widest = Math.max(widest, bare)
      if (used > 0 && used + bare > width) {
        lines++
        used = 0
      }
      used += full
    }
  }
  return { lines, widest }
}

/** Size of the text as a part of the width of an upright phone: the greatest at which all of it is seen and no word is broken. */
export function fittingSize(text: string): number {
  let size = GREATEST
  for (; size > LEAST; size -= 2) {
    const { lines, widest } = layout(text, ROOM.width / size)
    if (lines * size * LEADING <= ROOM.height && widest * size <= ROOM.width) break
  }
  return size / PHONE_WIDTH
}
