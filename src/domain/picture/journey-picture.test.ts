import { journeyPicture, type PictureOf } from './journey-picture'
import { widthOf } from './picture'

const OF: PictureOf = {
  title: 'Sha Tin to Luohu',
  facts: ['28 November 2026, 08:12 to 09:05', 'HK$21.3'],
  stops: [
    { time: '08:12', title: 'Sha Tin', notes: ['East Rail Line towards Lo Wu'], rail: { colour: '#53b7e8', isRide: true } },
    { time: '08:45', title: 'Lo Wu', notes: ['Cross the boundary, about 25 min. '.repeat(6)], rail: { isRide: false } },
    { time: '09:05', title: 'Luohu', notes: [] },
  ],
  foot: ['Times at control points are estimates.'],
}

test('all that it says is in it, from top to bottom, and nothing beyond its edges', () => {
  const { width, height, parts } = journeyPicture(OF)
  const texts = parts.flatMap((part) => (part.is === 'text' ? [part] : []))
  const said = texts.map(({ text }) => text).join(' ')
  for (const words of [OF.title, ...OF.facts, 'East Rail Line towards Lo Wu', '09:05', ...OF.foot]) expect(said).toContain(words)
  for (const { x, y, text, size } of texts) {
    expect(x + widthOf(text, size)).toBeLessThanOrEqual(width)
    expect(y).toBeLessThan(height)
  }
})

test('a rail leads from each stop to the next, in the colour of a line and dotted on foot', () => {
  const { parts } = journeyPicture(OF)
  const rails = parts.flatMap((part) => (part.is === 'line' ? [part] : []))
  const dots = parts.flatMap((part) => (part.is === 'dot' ? [part.y] : []))
  expect(rails.map(({ from, to }) => [from, to])).toEqual([[dots[0], dots[1]], [dots[1], dots[2]]])
  expect(rails.map(({ colour, dash }) => [colour, dash === undefined])).toEqual([['#53b7e8', true], ['#84887f', false]])
})

test('no two lines of words lie on each other', () => {
  const columns = new Map<number, number>()
  for (const part of journeyPicture(OF).parts) {
    if (part.is !== 'text') continue
    expect(part.y - part.size).toBeGreaterThanOrEqual((columns.get(part.x) ?? 0) - 0.001)
    columns.set(part.x, part.y)
  }
})
