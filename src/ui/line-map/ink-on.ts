const channel = (hex: string): number => {
  const share = parseInt(hex, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Light of which black and white stand out alike, at 4.58:1. */
const EVEN = 0.179

/** The ink that is read best on a colour, at 4.5:1 at least; `undefined` when the text is no colour such as `#e2231a`. */
export function inkOn(colour: string): '#000000' | '#ffffff' | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? []
  if (!red || !green || !blue) return undefined
  const light = 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
  return light > EVEN ? '#000000' : '#ffffff'
}
