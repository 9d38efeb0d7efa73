/** What a picture is made of, for any canvas to draw. Lengths are in its own pixels. */
export type PicturePart =
  /** `y` is the line on which the letters stand. */
  | { is: 'text'; x: number; y: number; size: number; text: string; colour: string; isBold?: boolean }
  | { is: 'line'; x: number; from: number; to: number; width: number; colour: string; dash?: readonly number[] }
  | { is: 'dot'; x: number; y: number; radius: number; colour: string; edge: string }

export interface Picture {
  width: number
  height: number
  ground: string
  parts: readonly PicturePart[]
}

/** Letters that are as wide as they are high. */
const isWide = (letter: string): boolean => letter >= '\u2e80'

/** Width of letters that are not, in their own size: a guess on the broad side, since no canvas is there to measure. */
const NARROW = 0.6

/** How wide a text is at most, at a size. */
export const widthOf = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + (isWide(letter) ? 1 : NARROW), 0) * size

/**
 * Words, and each wide letter by itself: what a line may end after. Signs that close stay with the letter before them, those that open
 * with the one behind, and so does what a fixed space holds there.
 */
const piecesOf = (text: string): string[] => text.match(/[（「]*[\u2e80-\u{10ffff}][，。、；：！？）」]*(?:\u00a0[^\u2e80-\u{10ffff} ]* *)?|[^\u2e80-\u{10ffff} ]+ *| +/gu) ?? []

/** A word that is wider than the line, cut where the line ends. */
function cut(word: string, size: number, width: number): string[] {
  const parts: string[] = ['']
  for (const letter of word) {
    const last = parts.length - 1
    if (parts[last] !== '' && widthOf(parts[last] + letter, size) > width) parts.push(letter)
    else parts[last] += letter
  }
  return parts
}

/** A text in lines of a width; none is lost but the spaces at their ends. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text).flatMap((one) => (widthOf(one.trimEnd(), size) > width ? cut(one, size, width) : [one]))) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
