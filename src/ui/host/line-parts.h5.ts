import { plainParts } from './plain-parts'
import { isPhrased, pieces } from './words'

/** Parts between which a line may end, each with what stands behind it. */
const PARTS = /[^\s，。、；：！？）」]+[\s，。、；：！？）」]*|[\s，。、；：！？）」]+/gu

/** Parts of one line that stay whole where the text is `phrased`. */
export const lineParts = (line: string): string[] => (isPhrased(line) ? pieces(line).flatMap((piece) => piece.match(PARTS) ?? []) : plainParts(line))
