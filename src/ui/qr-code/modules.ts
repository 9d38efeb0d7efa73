import { encode } from 'uqr'

/** The least that the standard asks for around a code (ISO/IEC 18004), in modules. */
const QUIET_ZONE = 4

/**
 * A QR code as data of an SVG path, with the quiet zone around: the dark modules of each row as one line, a module thick, with gaps. That is
 * half as long as a rectangle for each run, and a mini program is sent all of it at once.
 *
 * Error correction is level M: a scratched print or a screen with reflections can lose 15 %.
 *
 * @throws RangeError when the text is longer than a code can hold (2,331 bytes)
 */
export function qrPath(text: string): { path: string; size: number } {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  const rows = data.map((row, y) => {
    let line = ''
    let end = -QUIET_ZONE
    for (let x = 0; x < row.length; x++) {
      const start = x
      while (row[x]) x++
      if (x === start) continue
      line += `${line === '' ? `M${start - end} ${y + QUIET_ZONE}.5` : `m${start - end} 0`}h${x - start}`
      end = x
    }
    return line
  })
  return { path: rows.join(''), size: data.length + 2 * QUIET_ZONE }
}
