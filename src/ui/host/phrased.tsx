import type { ReactNode } from 'react'

/** A title, as a line of it ends in a mini program: Chinese between any two characters. `phrased.h5.tsx` knows words. */
export const phrased = (text: string, draw: (piece: string, start: number) => ReactNode = (piece) => piece): ReactNode => draw(text, 0)
