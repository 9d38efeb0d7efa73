import { encode } from 'uqr'

/** The least that the standard asks for around a code (ISO/IEC 18004), in modules. */
const QUIET_ZONE = 4

/**
 * A QR code as data of an SVG path: one rectangle for each run of dark modules in a row, with the quiet zone around.
 *
 * Error correction is level M: a scratched print or a screen with reflections can lose 15 %.
 *
 * @throws RangeError when the text is longer than a code can hold (2,331 bytes)
 */
export function qrPath(text: string): { path: string; size: number } {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  const runs = data.flatMap((row, y) => {
    const found: string[] = []
    for (let x = 0; x < row.length; x++) {
      const start = x
      while (row[x]) x++
      if (x > start) found.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h${start - x}z`)
    }
    return found
  })
  return { path: runs.join(''), size: data.length + 2 * QUIET_ZONE }
}
