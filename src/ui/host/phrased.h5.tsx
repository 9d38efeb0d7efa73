import { Fragment, type ReactNode } from 'react'
import { isPhrased, pieces } from './words'
import './phrased.scss'

/**
 * A title whose Chinese words are not broken at the end of a line: no style can ask for that (docs/decisions/0031-lines-columns-and-where-the-answer-stands.md).
 *
 * @param draw draws a piece of it, which begins at that place of the text
 */
export function phrased(text: string, draw: (piece: string, start: number) => ReactNode = (piece) => piece): ReactNode {
  if (!isPhrased(text)) return draw(text, 0)
  let end = 0
  return (
    <span className="phrased">
      {pieces(text).map((piece, index) => {
        const start = end
        end += piece.length
        return (
          <Fragment key={index}>
            {index > 0 && <wbr />}
            {draw(piece, start)}
          </Fragment>
        )
      })}
    </span>
  )
}
