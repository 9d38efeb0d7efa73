/** Ferries, coaches and trains of `facts/travel/going` that the network has no times of, for the planner: the facts themselves are on another page. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { STOP_IDS, STOPS, type By, type Stop } from '../../src/domain/going/going'
import type { OtherStop } from '../../src/domain/journey/other-lines'
import { LOCALES } from '../../src/domain/locale/locale'
import type { FactFile } from '../../src/domain/fact/fact-file'
import { factsOf } from '../../src/domain/fact/fact-file'
import { distanceMetres } from '../../src/domain/position/distance'
import type { GoingLine, GoingMinutes } from '../../src/facts/travel/going-schema'
import type { WrittenOperator } from '../../src/facts/travel/operator-schema'
import { filesUnder, ROOT } from '../files'

const FOLDER = path.join(ROOT, 'src/facts/travel/network')
const FACTS = path.join(ROOT, 'src/facts/travel/going.json')
const WORDS = path.join(ROOT, 'src/pages/travel-guides/going/locales')
const FILE = path.join(ROOT, 'src/pages/travel/other-lines.gen.json')

/** Where a stop is for the network and for the planner. */
interface Known {
  /** Stations of the network; a line that stops at two of them has its times there. */
  stations?: readonly string[]
  /** Degrees; general knowledge to a hundredth, where no station gives it. */
  at?: readonly [number, number]
  /** What one plans to and from; left out, the first of the stations. */
  place?: string
  /** It stops at some station of a city, and which is not known: at any of them. */
  isCity?: true
}

/** Neither stations nor a place where it stops somewhere in a city, or at a pier to which nothing with times leads. */
const PLACES: Record<Stop, Known> = {
  'sheung-wan': { stations: ['ferries:hong-kong-macau-ferry-terminal'], place: 'point:macau-ferry-terminal-hong-kong' },
  'china-ferry': { at: [22.3, 114.17], place: 'point:china-ferry-terminal' },
  skypier: { at: [22.32, 113.95] },
  'hong-kong-airport': { stations: ['bridge-shuttle:hong-kong-airport', 'airport-express:airport-airport-express'] },
  'bridge-hong-kong': { stations: ['bridge-shuttle:hzmb-hong-kong-port'], place: 'point:hzmb-hong-kong-hong-kong' },
  'austin-road': { at: [22.3, 114.17], place: 'mtr:austin' },
  'hong-kong-city': {},
  'west-kowloon': { stations: ['xrl:hong-kong-west-kowloon'], place: 'point:west-kowloon-hong-kong' },
  'outer-harbour': { stations: ['ferries:macao-outer-harbour'], place: 'point:outer-harbour-macao' },
  'taipa-ferry': { stations: ['ferries:macao-taipa'], place: 'point:taipa-ferry-macao' },
  'inner-harbour': { at: [22.19, 113.54] },
  'bridge-macao': { stations: ['bridge-shuttle:hzmb-macao-port'], place: 'point:hzmb-macao-macao' },
  'macao-city': {},
  shekou: { at: [22.48, 113.91], place: 'point:shekou' },
  fuyong: { at: [22.64, 113.81], place: 'point:shenzhen-airport' },
  'zhongshan-port': { at: [22.52, 113.57], stations: ['ferries:zhongshan'], place: 'point:zhongshan-mainland' },
  'zhongshan-city': { at: [22.52, 113.36], stations: ['shenzhen-zhongshan-bus:zhongshan-expo-centre'] },
  pazhou: { at: [23.11, 113.37], place: 'guangzhou-metro:pazhou' },
  wanzai: { at: [22.2, 113.53] },
  huanggang: { stations: ['shenzhen-metro:huanggang-checkpoint'] },
  'shenzhen-bay': { stations: ['shenzhen-metro:shenzhen-bay-checkpoint'] },
  'bridge-zhuhai': { stations: ['bridge-shuttle:hzmb-zhuhai-port'], place: 'point:hzmb-zhuhai-mainland' },
  futian: { stations: ['xrl:futian'] },
  'shenzhen-north': { stations: ['xrl:shenzhen-north'] },
  'guangzhou-south': { stations: ['xrl:guangzhou-south', 'railway:guangzhou-south'] },
  'guangzhou-east': { stations: ['railway:guangzhou-east'] },
  nansha: { stations: ['guangzhou-metro:nansha-passenger-port'] },
  'shunde-port': { at: [22.82, 113.3] },
  'foshan-rail': { at: [23.03, 113.12] },
  'zhaoqing-rail': { at: [23.05, 112.47] },
  'jiangmen-rail': { at: [22.58, 113.08] },
  'dongguan-rail': { at: [23.02, 113.75], stations: ['railway:dongguan'], isCity: true },
  'huizhou-rail': { at: [23.09, 114.4] },
  jiuzhou: { at: [22.23, 113.58], place: 'at:jiuzhou-port' },
  'zhuhai-rail': { stations: ['railway:zhuhai'] },
  'shenzhen-station': { stations: ['railway:shenzhen'] },
}

type Written = Pick<WrittenOperator, 'id' | 'mode' | 'stations' | 'lines'>

/** What the network calls the same kind of vehicle. */
const MODES: Record<By, readonly WrittenOperator['mode'][]> = { ferry: ['ferry'], coach: ['coach', 'bus', 'shuttle'], rail: ['rail', 'high-speed'] }
/** Metres: a position to a hundredth of a degree may be so far from its station. */
const ROUGH = 1500

/** Whether a station of the network is a stop: by its id or, of what goes there the same way, by where it is. */
function isAt(stop: Stop, by: By, { id, mode }: Written, station: Written['stations'][number] | undefined): boolean {
  if (!station) return false
  const { stations, at } = PLACES[stop]
  if (stations?.includes(`${id}:${station.id}`)) return true
  if (!at || !station.at || !MODES[by].includes(mode)) return false
  return distanceMetres({ lat: at[0], lon: at[1] }, { lat: station.at[0]!, lon: station.at[1]! }) <= ROUGH
}

/** Whether a line of the network stops at both. */
const isTimed = (operators: readonly Written[], { by, from, to }: Pick<GoingLine, 'by' | 'from' | 'to'>): boolean =>
  operators.some((operator) => {
    const stationOf = new Map(operator.stations.map((one) => [one.id, one]))
    return operator.lines.some(({ stations }) => [from, to].every((stop) => stations.some((station) => isAt(stop as Stop, by as By, operator, stationOf.get(station)))))
  })

function stopOf(id: Stop, operators: readonly Written[]): OtherStop {
  const { stations = [], at: known, isCity, place = isCity ? undefined : stations[0] } = PLACES[id]
  const all = operators.flatMap(({ id: operator, stations: own }) => own.map((one) => [`${operator}:${one.id}`, one.at] as const))
  const at = known ?? (all.find(([station, position]) => position && stations.includes(station))?.[1] as OtherStop['at'])
  return { side: STOPS[id], ...(at && { at }), ...(place && { place }) }
}

/** What is written of a line, and how long one is on board, with the day on which a source said so. */
export type KnownLine = GoingLine & { id: string; isEnded: boolean; onBoard?: GoingMinutes & { asOf: string } }

/** Lines without times and whose end is not known, and their stops. */
export function otherLinesOf(lines: readonly KnownLine[], operators: readonly Written[]) {
  const other = lines.filter((line) => !line.isEnded && !isTimed(operators, line))
  const used = STOP_IDS.filter((stop) => other.some(({ from, to }) => from === stop || to === stop))
  return {
    lines: other.map(({ id, by, from, to, only, onBoard }) => ({ id, by, from, to, ...(only && { only }), ...onBoard })),
    stops: Object.fromEntries(used.map((stop) => [stop, stopOf(stop, operators)])),
  }
}

export function otherLinesFile(): { file: string; text: string } {
  const operators = filesUnder(FOLDER, '.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as WrittenOperator)
  const written = JSON.parse(readFileSync(FACTS, 'utf8')) as FactFile
  const onBoard = factsOf<GoingMinutes>(written, 'minutes')
  const lines = [...factsOf<GoingLine>(written, 'line').values()].map(({ id: fact, series }): KnownLine => {
    const { value, effectiveTo } = series[series.length - 1]!
    const id = fact.slice(0, fact.lastIndexOf('/'))
    const ride = onBoard.get(`${id}/minutes`)?.series.slice(-1)[0]
    return { ...value, id, isEnded: effectiveTo !== undefined, ...(ride && { onBoard: { ...ride.value, asOf: ride.source.verifiedOn } }) }
  })
  const found = otherLinesOf(lines, operators)
  const words = LOCALES.map((locale) => JSON.parse(readFileSync(path.join(WORDS, `${locale}.json`), 'utf8')) as Record<string, string>)
  const nameOf = (stop: string) => words.map((all) => all[`going.at.${stop}`])
  const stops = Object.fromEntries(Object.entries(found.stops).map(([stop, place]) => [stop, { name: nameOf(stop), ...place }]))
  return { file: FILE, text: `${JSON.stringify({ lines: found.lines, stops })}\n` }
}
