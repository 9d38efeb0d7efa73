import decodeQr from 'qr/decode.js'
import { qrPath } from '../src/ui/qr-code/modules'
import { darkModules } from './qr-reader'

/** Pixels of a module, as a camera near enough has them. */
const PIXELS = 4

/** The text of the code that the app draws for a text, as a reader of another make sees it in a picture. */
export function scannedText(text: string): string {
  const dark = darkModules(qrPath(text))
  const side = dark.length * PIXELS
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) if (dark[Math.floor(y / PIXELS)]![Math.floor(x / PIXELS)]) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  }
  return decodeQr({ width: side, height: side, data })
}
