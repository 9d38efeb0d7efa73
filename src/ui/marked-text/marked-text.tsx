import { phrased, Words } from '../host'
import { joined } from '../host/joined'
import './marked-text.scss'

/** A piece of text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** The pieces inside and outside of the ranges, in their order. */
function inPieces(text: string, ranges: readonly Range[]) {
  const found: { text: string; isMarked: boolean }[] = []
  let at = 0
  for (const { start, end } of ranges) {
    found.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    at = end
  }
  return [...found, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== '')
}

/** Text with the pieces that matched a search set off. Ranges are ascending and do not overlap. */
export function MarkedText({ text, ranges }: { text: string; ranges: Range[] }) {
  const marked = (piece: string, from: number) => {
    const own = ranges
      .map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, piece.length) }))
      .filter(({ start, end }) => start < end)
    return inPieces(piece, own).map(({ text: words, isMarked }, index) => (
      <Words key={index} className={isMarked ? 'marked' : undefined}>
        {joined(words)}
      </Words>
    ))
  }
  return <>{phrased(text, ranges.length > 0 ? marked : undefined)}</>
}
