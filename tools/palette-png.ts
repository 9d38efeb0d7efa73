/** Writes a picture of one colour as a PNG of a few transparencies: a tenth of the size of what browsers write. */
import { crc32, deflateSync } from 'node:zlib'

/** Steps of transparency; edges look smooth from here on. */
const LEVELS = 6
const BITS = 4

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([size, body, check])
}

/**
 * @param alphas opacity of each pixel, 0 to 255, row by row
 * @param colour `#rrggbb`
 * @see https://www.w3.org/TR/png-3/
 */
export function palettePng(alphas: readonly number[], side: number, colour: string): Buffer {
  const header = Buffer.from([0, 0, 0, side, 0, 0, 0, side, BITS, 3, 0, 0, 0])
  const palette = Buffer.from(colour.slice(1).repeat(LEVELS), 'hex')
  const transparencies = Buffer.from(Array.from({ length: LEVELS }, (_, level) => Math.round((level * 255) / (LEVELS - 1))))
  const levelAt = (x: number, y: number) => (x < side ? Math.round((alphas[y * side + x]! * (LEVELS - 1)) / 255) : 0)
  const rows = Array.from({ length: side }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: Math.ceil(side / 2) }, (__, pair) => (levelAt(pair * 2, y) << BITS) | levelAt(pair * 2 + 1, y))]),
  )
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('tRNS', transparencies),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
