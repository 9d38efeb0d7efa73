/**
 * The directory's list over made places, beside how one would write it first: fold every text at each letter, measure each distance in
 * the comparison of a sort.
 *
 *     npx tsx bench/directory/index.ts [places]      (2000 when left out)
 *
 * Both must find the same places in the same order. Time is the median of 21 rounds; the first search of ours, which folds, stands apart.
 */
import { positionOfPlace, type DirectoryPlace } from '../../src/domain/directory/directory-place'
import { isWanted } from '../../src/domain/directory/wanted'
import { LOCALES } from '../../src/domain/locale/locale'
import { plainWords } from '../../src/domain/locale/plain-words'
import { distanceMetres, type RoughPosition } from '../../src/domain/position/distance'
import { nearestOf } from '../../src/domain/position/nearest'
import { DISTRICT_IDS, DISTRICTS } from '../../src/domain/region/district'
import { numbersFrom } from '../../tools/random'
import { machineLine } from '../machine'
import { median } from '../median'
import { table } from '../table'

const ROUNDS = 21
const KINDS = ['care-home', 'hospital', 'school', 'kiosk']
const FEATURES = ['own-clinic', 'dental', 'boarding']
const FROM = DISTRICTS['sz-futian']

const random = numbersFrom(11)
const oneOf = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)]!

function made(index: number): DirectoryPlace {
  const at = oneOf(DISTRICT_IDS)
  const { lat, lon } = DISTRICTS[at]
  const name = { 'zh-Hans': `深圳颐康院${index}`, 'zh-Hant': `深圳頤康院${index}`, en: `Yee Hong Heights No. ${index}`, pt: `Lar São João n.º ${index}` }
  return {
    name,
    kinds: [oneOf(KINDS)],
    at,
    address: { 'zh-Hans': `青云路${index}号`, 'zh-Hant': `青雲路${index}號`, en: `${index} Qingyun Road`, pt: `Qingyun Lu, n.º ${index}` },
    position: { lat: lat + random() / 20, lon: lon + random() / 20, accuracyMetres: 300 },
    features: FEATURES.filter(() => random() < 0.5),
  }
}

const places = Array.from({ length: Number(process.argv[2] ?? 2000) }, (_, index) => made(index))
const wanted = { features: ['own-clinic'], text: 'sao 12' }

const ours = (from: RoughPosition) =>
  nearestOf(
    places.filter((place) => isWanted(place, wanted)),
    from,
    positionOfPlace,
  )

const naive = (from: RoughPosition) =>
  places
    .filter(({ name, address, features }) => {
      const texts = [name, address as typeof name].flatMap((text) => LOCALES.map((locale) => plainWords(text[locale]).join(' ')))
      return wanted.features.every((feature) => features?.includes(feature)) && plainWords(wanted.text).every((word) => texts.some((text) => text.includes(word)))
    })
    .sort((one, other) => distanceMetres(from, positionOfPlace(one)) - distanceMetres(from, positionOfPlace(other)))

const timed = (run: () => unknown): number => {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e6
}

const first = timed(() => ours(FROM))
const rounds = { ours: [] as number[], naive: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  rounds.ours.push(timed(() => ours(FROM)))
  rounds.naive.push(timed(() => naive(FROM)))
}
const [found, same] = [ours(FROM), naive(FROM)]
if (found.length === 0 || found.some((place, index) => place !== same[index])) throw new Error('the two lists are not the same')

console.log(machineLine())
console.log(
  table(
    [`${places.length} places, ${found.length} found`, 'ms'],
    [
      ['ours, first letter', first.toFixed(1)],
      ['ours, each letter after it', median(rounds.ours).toFixed(2)],
      ['naive', median(rounds.naive).toFixed(2)],
    ],
  ),
)
