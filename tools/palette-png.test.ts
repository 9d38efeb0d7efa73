import { inflateSync } from 'node:zlib'
import { palettePng } from './palette-png'

/** The data of the chunks of one type. */
function chunks(png: Buffer, type: string): Buffer {
  const found: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + size))
    at += size + 12
  }
  return Buffer.concat(found)
}

test('clear, half and full pixels keep their opacity, in the one colour', () => {
  const png = palettePng([0, 128, 255, 255, 0, 0, 51, 255, 204], 3, '#0b6a5c')
  const rows = inflateSync(chunks(png, 'IDAT'))
  const clear = chunks(png, 'tRNS')
  const seen = [0, 1, 2].map((y) => [0, 1, 2].map((x) => clear[(rows[y * 3 + 1 + (x >> 1)]! >> (x % 2 === 0 ? 4 : 0)) & 15]))
  expect(seen).toEqual([[0, 153, 255], [255, 0, 0], [51, 255, 204]])
  expect(chunks(png, 'PLTE').toString('hex')).toBe('0b6a5c'.repeat(6))
  expect(chunks(png, 'IHDR').readUInt32BE(0)).toBe(3)
})
