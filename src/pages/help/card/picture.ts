/** The card as a picture to print: black on white, as wide as a phone. */
import { wrapped, type Picture, type PicturePart } from '@/domain/picture/picture'

const WIDTH = 900
const MARGIN = 48
const LABEL = { size: 26, height: 40, colour: '#44504b' }
const VALUE = { size: 38, height: 54, colour: '#000000' }

/** @param text first line the title, then `label: value` */
export function cardPicture(text: string): Picture {
  const parts: PicturePart[] = []
  let y = MARGIN
  const write = (words: string, { size, height, colour }: typeof LABEL, isBold: boolean) => {
    for (const line of wrapped(words, size, WIDTH - 2 * MARGIN)) {
      y += height
      parts.push({ is: 'text', x: MARGIN, y, size, text: line, colour, isBold })
    }
  }
  const [title = '', ...lines] = text.split('\n')
  write(title, { ...VALUE, colour: '#b3261e' }, true)
  for (const line of lines) {
    const at = line.indexOf(': ')
    y += 18
    // What somebody wrote may have lines of its own, without a label.
    if (at > 0) write(line.slice(0, at), LABEL, false)
    write(at > 0 ? line.slice(at + 2) : line, VALUE, true)
  }
  return { width: WIDTH, height: y + MARGIN, ground: '#ffffff', parts }
}
