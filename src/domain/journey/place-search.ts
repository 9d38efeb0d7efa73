/** Finds places by name as people type it: in four languages, in pinyin and its initials, with a slip of the finger. */
import { LOCALES } from '../locale/locale'
import { rankOf, type Place } from './places'

/** How characters are read, without tones: `luo罗逻 hu湖户`, a character several times where it has several readings. */
export type Readings = string

const ACCENTS: Record<string, string> = { á: 'a', à: 'a', â: 'a', ã: 'a', ç: 'c', é: 'e', ê: 'e', í: 'i', ó: 'o', ô: 'o', õ: 'o', ú: 'u', ü: 'u' }

const isHan = (sign: string): boolean => sign >= '\u3400' && sign <= '\u9fff'

/** Words of plain letters, digits and Chinese characters: all that is compared. */
export const plainWords = (text: string): string[] =>
  Array.from(text.toLowerCase(), (sign) => (isHan(sign) || /[a-z0-9]/.test(sign) ? sign : (ACCENTS[sign] ?? (/['’.]/.test(sign) ? '' : ' '))))
    .join('')
    .split(' ')
    .filter(Boolean)

/** What of a place is compared with what was typed. */
interface Entry {
  place: Place
  /** Chinese names, whole. */
  han: string[]
  /** Other names as words. */
  latin: string[][]
  /** Readings of each character of the Simplified name; letters and digits read as themselves. */
  spoken: string[][]
}

const WORTH = { same: 100, station: 95, pinyinSame: 90, start: 85, pinyin: 75, words: 65, initials: 55, within: 45, pinyinWithin: 35, slip: 25 } as const

export function makePlaceSearch(places: readonly Place[], readings: Readings): (typed: string, most: number) => Place[] {
  const read = readingsOf(readings)
  const entries = places.map((place) => entryOf(place, read))
  return (typed, most) => {
    const words = plainWords(typed)
    if (words.length === 0) return []
    const whole = words.join('')
    const worth = Array.from(whole).some(isHan) ? (entry: Entry) => hanWorth(entry, whole) : (entry: Entry) => latinWorth(entry, words, whole)
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

function entryOf(place: Place, read: ReadonlyMap<string, string[]>): Entry {
  const names = [...new Set([...LOCALES.map((locale) => place.name[locale]), ...place.words])].map(plainWords).filter((words) => words.length > 0)
  const isChinese = (words: string[]) => Array.from(words.join('')).some(isHan)
  const spoken = Array.from(plainWords(place.name['zh-Hans']).join(''), (sign) => read.get(sign) ?? [sign])
  return { place, han: names.filter(isChinese).map((words) => words.join('')), latin: names.filter((words) => !isChinese(words)), spoken }
}

function hanWorth({ han }: Entry, whole: string): number {
  return Math.max(
    0,
    ...han.map((name) => {
      if (name === whole) return WORTH.same
      if (name === `${whole}站` || `${name}站` === whole) return WORTH.station
      if (name.startsWith(whole)) return WORTH.start
      if (whole.length > 1 && name.includes(whole)) return WORTH.within
      return whole.length > 2 && isOneSlip(whole, name) ? WORTH.slip : 0
    }),
  )
}

function latinWorth({ latin, spoken }: Entry, words: readonly string[], whole: string): number {
  const byName = latin.map((name) => {
    const joined = name.join('')
    if (joined === whole) return WORTH.same
    if (joined === `${whole}station` || whole === `${joined}station`) return WORTH.station
    if (joined.startsWith(whole)) return WORTH.start
    if (words.every((word) => name.some((one) => one.startsWith(word)))) return WORTH.words
    return whole.length > 3 && isOneSlip(whole, joined) ? WORTH.slip : 0
  })
  return Math.max(0, ...byName, spokenWorth(spoken, whole))
}

function spokenWorth(spoken: Entry['spoken'], whole: string): number {
  if (whole.length < 2) return 0
  if (isRead(spoken, 0, whole)) return isWhole(spoken, 0, whole) ? WORTH.pinyinSame : WORTH.pinyin
  if (isInitials(spoken, 0, whole)) return WORTH.initials
  if (whole.length > 2 && spoken.some((_, at) => at > 0 && isRead(spoken, at, whole))) return WORTH.pinyinWithin
  return whole.length > 3 && isOneSlip(whole, spoken.map(([first]) => first).join('')) ? WORTH.slip : 0
}

/** Whether letters are how the characters from one on are read, the last perhaps not to its end. */
function isRead(spoken: Entry['spoken'], at: number, letters: string): boolean {
  if (letters === '') return true
  return (spoken[at] ?? []).some((syllable) => syllable.startsWith(letters) || (letters.startsWith(syllable) && isRead(spoken, at + 1, letters.slice(syllable.length))))
}

/** Whether they are how all of the characters are read. */
const isWhole = (spoken: Entry['spoken'], at: number, letters: string): boolean =>
  at === spoken.length ? letters === '' : spoken[at]!.some((syllable) => letters.startsWith(syllable) && isWhole(spoken, at + 1, letters.slice(syllable.length)))

const isInitials = (spoken: Entry['spoken'], at: number, letters: string): boolean =>
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
