import type { ReactNode } from 'react'
import { joined } from './joined'

/** A title whose lines end in a mini program between the words that are known (`joined`). What draws it piece by piece joins the pieces itself. */
export const phrased = (text: string, draw?: (piece: string, start: number) => ReactNode): ReactNode => (draw ? draw(text, 0) : joined(text))
