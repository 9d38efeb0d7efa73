/** A camera that does not exist: a film of QR codes, which Chromium shows to whoever asks for a camera. */
import { writeFileSync } from 'node:fs'
import { encode } from 'uqr'

const WIDTH = 640
const HEIGHT = 480
const LIGHT = 235
const DARK = 40
/** Pictures a second, and how long each code is held before the camera. */
const RATE = 5
const SECONDS = 3

/** A code in the middle of a light page, as YUV 4:2:0 without colour. */
function picture(text: string): Buffer {
  const { data } = encode(text, { ecc: 'M', border: 4 })
  const module = Math.floor(HEIGHT / data.length)
  const [left, top] = [WIDTH, HEIGHT].map((length) => (length - module * data.length) >> 1) as [number, number]
  const frame = Buffer.alloc((WIDTH * HEIGHT * 3) / 2, 128).fill(LIGHT, 0, WIDTH * HEIGHT)
  data.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (!isDark) return
      for (let line = 0; line < module; line++) {
        const at = (top + y * module + line) * WIDTH + left + x * module
        frame.fill(DARK, at, at + module)
      }
    }),
  )
  return frame
}

/** Writes the film, one code after the other, over and over. @returns flags of a browser that has this camera, and lets only those use it that were allowed to */
export function cameraShowing(texts: readonly string[], file: string): string[] {
  const mark = Buffer.from('FRAME\n')
  const frames = texts.flatMap((text) => Array.from({ length: RATE * SECONDS }, () => [mark, picture(text)]).flat())
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${RATE}:1 Ip A1:1 C420\n`), ...frames]))
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`]
}
