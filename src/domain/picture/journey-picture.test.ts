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

test.each(['翌日06:03', '06:03 next day', '06h03 do dia seguinte'])('a time after midnight, %s, stands whole before the rail', (time) => {
  const { parts } = journeyPicture({ ...OF, stops: OF.stops.map((stop) => ({ ...stop, time, notes: [] })) })
  const texts = parts.flatMap((part) => (part.is === 'text' ? [part] : []))
  const rail = parts.find((part) => part.is === 'dot')!.x
  const times = texts.filter(({ x, isBold, size }) => x < rail && isBold && size <= 30)
  expect(times.map(({ text }) => text).join('').replace(/ /g, '')).toBe(time.replace(/ /g, '').repeat(OF.stops.length))
  for (const { x, text, size } of times) expect(x + widthOf(text, size)).toBeLessThan(rail - 11)
  for (const [index, { y, size }] of times.entries()) if (index > 0) expect(y - times[index - 1]!.y).toBeGreaterThanOrEqual(size)
})

test('the joiners of a page make no line shorter', () => {
  const said = (joiner: string) => journeyPicture({ ...OF, facts: [[...'每四分鐘一班，轉車三次，步行十七分鐘，車費三十六港元'].join(joiner)] }).parts.flatMap((part) => (part.is === 'text' ? [part.text] : []))
  expect(said('\u2060')).toEqual(said(''))
})
