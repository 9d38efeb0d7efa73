import { Words } from '../host'
import './marked-text.scss'

/** A piece of text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** Text with the pieces that matched a search set off. Ranges are ascending and do not overlap. */
export function MarkedText({ text, ranges }: { text: string; ranges: Range[] }) {
  if (ranges.length === 0) return <>{text}</>
  const pieces = ranges.flatMap(({ start, end }, index) => [
    { text: text.slice(index === 0 ? 0 : ranges[index - 1]!.end, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
  ])
  pieces.push({ text: text.slice(ranges[ranges.length - 1]!.end), isMarked: false })
  return (
    <>
      {pieces
        .filter((piece) => piece.text !== '')
        .map((piece, index) => (
          <Words key={index} className={piece.isMarked ? 'marked' : undefined}>
            {piece.text}
          </Words>
        ))}
    </>
  )
}
