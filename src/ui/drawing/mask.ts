export interface Shape {
  /** Data of an SVG path, in units of the box. */
  path: string
  /** Size of the box that the path is drawn in. */
  width: number
  height: number
  /** Width of a line along the path; without it the path is filled. Units of the box, or px where the drawing stretches. */
  stroke?: number
  /** Lengths of dashes and gaps, as SVG writes them: `6 4`. */
  dash?: string
  /** The drawing takes the shape of the place it is put in; lines keep their width. */
  stretches?: boolean
  /** Edges fall on whole pixels, and lines end where their path ends: for squares. */
  isCrisp?: boolean
}

/** What would end the attribute, the address or the style around it. */
const MARKUP = /["'<>#&;%]/

function lineAttributes({ stroke, dash, stretches, isCrisp }: Shape): string {
  if (stroke === undefined) return ''
  const fixed = stretches ? " vector-effect='non-scaling-stroke'" : ''
  const dashes = dash ? ` stroke-dasharray='${dash}'` : ''
  const ends = isCrisp ? '' : " stroke-linecap='round' stroke-linejoin='round'"
  return ` fill='none' stroke='%23000' stroke-width='${stroke}'${ends}${dashes}${fixed}`
}

/**
 * A shape as a value of `mask-image`.
 *
 * Mini programs cannot draw inline SVG, but all three platforms can mask a box with a data URI.
 *
 * @throws RangeError when the path holds signs of markup: no path has any
 */
export function maskOf(shape: Shape): string {
  const { path, width, height, stretches, isCrisp } = shape
  if (MARKUP.test(path + (shape.dash ?? ''))) throw new RangeError(`not a path: ${path}`)
  const ratio = stretches ? " preserveAspectRatio='none'" : ''
  const crisp = isCrisp ? " shape-rendering='crispEdges'" : ''
  const line = lineAttributes(shape)
  return `url("data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} ${height}'${ratio}%3e%3cpath d='${path}'${line}${crisp}/%3e%3c/svg%3e")`
}
