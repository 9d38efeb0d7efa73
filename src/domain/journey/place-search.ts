/** Finds places by name as people type it: in four languages, in pinyin and its initials, with a slip of the finger. */
import { LOCALES } from '../locale/locale'
import { isHan, plainWords } from '../locale/plain-words'
import { cityAhead } from './city-words'
import { rankOf, type Place } from './places'

/** How characters are read, without tones: `luo罗逻 hu湖户`, a character several times where it has several readings. */
export type Readings = string

/** Words of Portuguese, and of English for names in pinyin, by those that names are written with. */
const SAME: Record<string, string> = {
  aeroporto: 'airport',
  estacao: 'station',
  hospital: 'hospital',
  leste: 'east',
  este: 'east',
  norte: 'north',
  oeste: 'west',
  parque: 'park',
  road: 'lu',
  sul: 'south',
  universidade: 'university',
}

/** Words that say what kind of place it is: they need not be in its name. */
const KINDS = new Set(['and', 'border', 'checkpoint', 'control', 'de', 'do', 'da', 'fronteirico', 'kouan', 'metro', 'mtr', 'of', 'point', 'port', 'posto', 'railway', 'station', 'the', 'to', 'zhan'])
const HAN_KINDS = /(?:口岸|关口|關口|地铁站|地鐵站|高铁站|高鐵站|火车站|火車站|站|码头|碼頭)$/

type Spoken = readonly (readonly string[])[]

/** What of a place is compared with what was typed. */
interface Entry {
  place: Place
  /** Words of its cities. */
  cities: { han: string[]; latin: string[] }
  /** Names that stand beside another in brackets, and that other. */
  parts: string[]
  /** Chinese names, whole. */
  han: string[]
  /** Other names as words. */
  latin: string[][]
  /** Readings of each character of each Chinese name; letters and digits read as themselves. Only characters of Simplified names are read. */
  spoken: Spoken[]
}

const WORTH = { same: 100, part: 97, station: 95, pinyinSame: 90, start: 85, pinyin: 75, words: 65, initials: 55, within: 45, pinyinWithin: 35, slip: 25, city: 10 } as const

/** @param citiesOf words of the city or cities of a place, which may stand before or behind its name */
export function makePlaceSearch(places: readonly Place[], readings: Readings, citiesOf: (place: Place) => readonly string[] = () => []): (typed: string, most: number) => Place[] {
  const read = readingsOf(readings)
  const entries = places.map((place) => entryOf(place, read, citiesOf(place)))
  return (typed, most) => {
    const words = plainWords(typed).map((word) => SAME[word] ?? word)
    if (words.length === 0) return []
    const whole = words.join('')
    const city = cityAhead(whole)
    const worth = Array.from(whole).some(isHan) ? (entry: Entry) => hanPlaceWorth(entry, whole, city) : (entry: Entry) => latinPlaceWorth(entry, words)
    return entries
      .flatMap((entry) => {
        const score = worth(entry)
        return score > 0 ? [{ entry, score }] : []
      })
      .sort((one, other) => other.score - one.score || length(one.entry) - length(other.entry) || kindRank(one.entry.place) - kindRank(other.entry.place))
      .slice(0, most)
      .map(({ entry: { place } }) => place)
  }
}

/** Between equals: landmarks and control points, then stations by what stops there. */
const kindRank = ({ kind, mode }: Place): number => (kind === 'station' ? 1 + rankOf(mode) : 0)
const length = ({ place }: Entry): number => place.name['zh-Hans'].length

function readingsOf(readings: Readings): Map<string, string[]> {
  const read = new Map<string, string[]>()
  for (const group of readings.split(' ')) {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.+)$/.exec(group) ?? []
    for (const character of characters) read.set(character, [...(read.get(character) ?? []), syllable])
  }
  return read
}

const sameWords = (text: string): string[] => plainWords(text).map((word) => SAME[word] ?? word)

function entryOf(place: Place, read: ReadonlyMap<string, string[]>, near: readonly string[]): Entry {
  const written = [...new Set([...LOCALES.map((locale) => place.name[locale]), ...place.words])]
  const names = written.map(sameWords).filter((words) => words.length > 0)
  const parts = written.flatMap((name) => (/[(（]/.test(name) ? name.split(/[()（）]/) : [])).flatMap((part) => sameWords(part).join('') || [])
  const cities = near.map((one) => plainWords(one).join(''))
  const isChinese = (words: string[]) => Array.from(words.join('')).some(isHan)
  const spoken = [place.name['zh-Hans'], ...place.words.filter((word) => isChinese([word]))].map((name) => Array.from(plainWords(name).join(''), (sign) => read.get(sign) ?? [sign]))
  return { place, parts, cities: { han: cities.filter((one) => isChinese([one])), latin: near.flatMap(plainWords).filter((one) => !isChinese([one])) }, han: names.filter(isChinese).map((words) => words.join('')), latin: names.filter((words) => !isChinese(words)), spoken }
}

/**
 * Less by a little for each thing that was typed and is not in the name.
 *
 * @param named the city that stands first in what was typed: 惠州南 is no slip for 广州南
 */
function hanPlaceWorth(entry: Entry, whole: string, named: string | undefined): number {
  const worth = hanOwnWorth(entry, whole)
  return worth <= WORTH.slip && named !== undefined && !entry.cities.han.includes(named) ? 0 : worth
}

function hanOwnWorth(entry: Entry, whole: string): number {
  const bare = whole.replace(HAN_KINDS, '')
  const city = entry.cities.han.find((one) => whole.startsWith(one))
  const rest = city === undefined ? '' : whole.slice(city.length)
  return Math.max(
    hanWorth(entry, whole),
    bare !== whole && bare !== '' ? hanWorth(entry, bare) - 2 : 0,
    rest !== '' ? Math.max(hanWorth(entry, rest), hanWorth(entry, rest.replace(HAN_KINDS, '') || rest)) - 6 : 0,
    city === whole ? WORTH.city : 0,
  )
}

function hanWorth({ han, parts }: Entry, whole: string): number {
  return Math.max(
    parts.includes(whole) ? WORTH.part : 0,
    ...han.map((name) => {
      if (name === whole) return WORTH.same
      if (name === `${whole}站` || `${name}站` === whole) return WORTH.station
      if (name.startsWith(whole)) return WORTH.start
      if (whole.length > 1 && name.includes(whole)) return WORTH.within
      return whole.length > 2 && isOneSlip(whole, name) ? WORTH.slip : 0
    }),
  )
}

/** Less by a little for each thing that was typed and is not in the name. */
function latinPlaceWorth(entry: Entry, words: readonly string[]): number {
  const { latin } = entry.cities
  const bare = words.filter((word) => !KINDS.has(word))
  const rest = bare.filter((word) => !latin.includes(word))
  return Math.max(
    latinWorth(entry, words),
    bare.length < words.length && bare.length > 0 ? latinWorth(entry, bare) - 2 : 0,
    rest.length < bare.length && rest.length > 0 ? latinWorth(entry, rest) - 6 : 0,
    bare.length > 0 && rest.length === 0 ? WORTH.city : 0,
  )
}

function latinWorth({ latin, spoken, parts }: Entry, words: readonly string[]): number {
  const whole = words.join('')
  const byName = latin.map((name) => {
    const joined = name.join('')
    if (joined === whole) return WORTH.same
    if (joined === `${whole}station` || whole === `${joined}station`) return WORTH.station
    if (joined.startsWith(whole)) return WORTH.start
    if (words.every((word) => name.some((one) => one.startsWith(word)))) return WORTH.words
    return whole.length > 3 && isOneSlip(whole, joined) ? WORTH.slip : 0
  })
  // 站 may be typed, as `zhan` or by its initial.
  const bare = whole.replace(/zh?a?n?$/, '')
  const bySound = spoken.map((name) => Math.max(spokenWorth(name, whole), bare === whole ? 0 : spokenWorth(name, bare, true) - 1))
  return Math.max(parts.includes(whole) ? WORTH.part : 0, ...byName, ...bySound)
}

function spokenWorth(spoken: Spoken, whole: string, isAll = false): number {
  if (whole.length < 2) return 0
  if (isAll) return isWhole(spoken, 0, whole) ? WORTH.pinyinSame : whole.length === spoken.length && isInitials(spoken, 0, whole) ? WORTH.initials : 0
  if (isRead(spoken, 0, whole)) return isWhole(spoken, 0, whole) ? WORTH.pinyinSame : WORTH.pinyin
  if (isInitials(spoken, 0, whole)) return WORTH.initials
  if (whole.length > 2 && spoken.some((_, at) => at > 0 && isRead(spoken, at, whole))) return WORTH.pinyinWithin
  return whole.length > 3 && isOneSlip(whole, spoken.map(([first]) => first).join('')) ? WORTH.slip : 0
}

/** Whether letters are how the characters from one on are read, the last perhaps not to its end. */
function isRead(spoken: Spoken, at: number, letters: string): boolean {
  if (letters === '') return true
  return (spoken[at] ?? []).some((syllable) => syllable.startsWith(letters) || (letters.startsWith(syllable) && isRead(spoken, at + 1, letters.slice(syllable.length))))
}

/** Whether they are how all of the characters are read. */
const isWhole = (spoken: Spoken, at: number, letters: string): boolean =>
  at === spoken.length ? letters === '' : spoken[at]!.some((syllable) => letters.startsWith(syllable) && isWhole(spoken, at + 1, letters.slice(syllable.length)))

const isInitials = (spoken: Spoken, at: number, letters: string): boolean =>
  letters.length <= spoken.length - at && Array.from(letters).every((letter, place) => spoken[at + place]!.some((syllable) => syllable.startsWith(letter)))

/** Whether one letter too many, too few, another, or two in the wrong order, stand between what was typed and the name or its beginning. */
export function isOneSlip(typed: string, name: string): boolean {
  let same = 0
  while (same < typed.length && typed[same] === name[same]) same++
  const [rest, left] = [typed.slice(same), name.slice(same)]
  return (
    left.startsWith(rest.slice(1)) ||
    left.slice(1).startsWith(rest) ||
    left.slice(1).startsWith(rest.slice(1)) ||
    (rest[0] === left[1] && rest[1] === left[0] && left.slice(2).startsWith(rest.slice(2)))
  )
}
