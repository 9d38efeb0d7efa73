/** Ferries, coaches and trains of `facts/travel/going` that the network has no times of, for the planner: the facts themselves are on another page. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { STOP_IDS, STOPS, type Stop } from '../../src/domain/going/going'
import type { OtherStop } from '../../src/domain/journey/other-lines'
import { LOCALES } from '../../src/domain/locale/locale'
import type { FactFile } from '../../src/domain/fact/fact-file'
import { factsOf } from '../../src/domain/fact/fact-file'
import type { GoingLine } from '../../src/facts/travel/going-schema'
import type { WrittenOperator } from '../../src/facts/travel/operator-schema'
import { filesUnder, ROOT } from '../files'

const FOLDER = path.join(ROOT, 'src/facts/travel/network')
const FACTS = path.join(ROOT, 'src/facts/travel/going.json')
const WORDS = path.join(ROOT, 'src/pages/travel-guides/going/locales')
const FILE = path.join(ROOT, 'src/pages/travel/other-lines.gen.json')

/** Stations of the network, or a position in hundredths of a degree: general knowledge, only to tell whether a line is worth naming. Neither where it stops all over a place. */
const PLACES: Record<Stop, Omit<OtherStop, 'side'>> = {
  'sheung-wan': { stops: ['ferries:hong-kong-macau-ferry-terminal'] },
  'china-ferry': { at: [22.3, 114.17] },
  skypier: { at: [22.32, 113.95] },
  'hong-kong-airport': { stops: ['bridge-shuttle:hong-kong-airport', 'airport-express:airport-airport-express'] },
  'bridge-hong-kong': { stops: ['bridge-shuttle:hzmb-hong-kong-port'] },
  'austin-road': { at: [22.3, 114.17] },
  'hong-kong-city': {},
  'west-kowloon': { stops: ['xrl:hong-kong-west-kowloon'] },
  'outer-harbour': { stops: ['ferries:macao-outer-harbour'] },
  'taipa-ferry': { stops: ['ferries:macao-taipa'] },
  'inner-harbour': { at: [22.19, 113.54] },
  'bridge-macao': { stops: ['bridge-shuttle:hzmb-macao-port'] },
  'macao-city': {},
  shekou: { at: [22.48, 113.91] },
  fuyong: { at: [22.64, 113.81] },
  'zhongshan-port': { at: [22.52, 113.57], stops: ['ferries:zhongshan', 'zhongshan@mainland', 'zhongshan@beyond'] },
  'zhongshan-city': { at: [22.52, 113.36], stops: ['shenzhen-zhongshan-bus:zhongshan-expo-centre'] },
  pazhou: { at: [23.11, 113.37] },
  wanzai: { at: [22.2, 113.53] },
  huanggang: { stops: ['shenzhen-metro:huanggang-checkpoint'] },
  'shenzhen-bay': { stops: ['shenzhen-metro:shenzhen-bay-checkpoint'] },
  'bridge-zhuhai': { stops: ['bridge-shuttle:hzmb-zhuhai-port'] },
  futian: { stops: ['xrl:futian'] },
  'shenzhen-north': { stops: ['xrl:shenzhen-north'] },
  'guangzhou-south': { stops: ['xrl:guangzhou-south', 'railway:guangzhou-south'] },
  'guangzhou-east': { stops: ['railway:guangzhou-east'] },
  nansha: { stops: ['guangzhou-metro:nansha-passenger-port'] },
  'shunde-port': { at: [22.82, 113.3] },
  'foshan-rail': { at: [23.03, 113.12] },
  'zhaoqing-rail': { at: [23.05, 112.47] },
  'jiangmen-rail': { at: [22.58, 113.08] },
  'dongguan-rail': { stops: ['railway:dongguan'] },
  'huizhou-rail': { at: [23.09, 114.4] },
  jiuzhou: { at: [22.23, 113.58] },
  'zhuhai-rail': { stops: ['railway:zhuhai'] },
  'shenzhen-station': { stops: ['railway:shenzhen'] },
}

type Written = Pick<WrittenOperator, 'id' | 'stations' | 'lines'>

/** Whether a line of the network stops at both. */
const isTimed = (operators: readonly Written[], from: Stop, to: Stop): boolean =>
  operators.some(({ id, lines }) =>
    lines.some(({ stations }) => [from, to].every((stop) => PLACES[stop].stops?.some((one) => stations.some((station) => one === `${id}:${station}`)))),
  )

function stopOf(id: Stop, operators: readonly Written[]): OtherStop {
  const stop = PLACES[id]
  const stations = operators.flatMap(({ id, stations: all }) => all.map((one) => [`${id}:${one.id}`, one.at] as const))
  const at = stop.at ?? stations.find(([station, position]) => position && stop.stops?.includes(station))?.[1]
  return { side: STOPS[id], ...stop, ...(at && { at }) }
}

/** Lines without times and whose end is not known, and their stops. */
export function otherLinesOf(lines: readonly (GoingLine & { id: string; isEnded: boolean })[], operators: readonly Written[]) {
  const other = lines.filter(({ from, to, isEnded }) => !isEnded && !isTimed(operators, from as Stop, to as Stop))
  const used = STOP_IDS.filter((stop) => other.some(({ from, to }) => from === stop || to === stop))
  return {
    lines: other.map(({ id, by, from, to, only }) => ({ id, by, from, to, ...(only && { only }) })),
    stops: Object.fromEntries(used.map((stop) => [stop, stopOf(stop, operators)])),
  }
}

export function otherLinesFile(): { file: string; text: string } {
  const operators = filesUnder(FOLDER, '.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as WrittenOperator)
  const facts = factsOf<GoingLine>(JSON.parse(readFileSync(FACTS, 'utf8')) as FactFile, 'line')
  const lines = [...facts.values()].map(({ id, series }) => {
    const { value, effectiveTo } = series[series.length - 1]!
    return { ...value, id: id.slice(0, id.lastIndexOf('/')), isEnded: effectiveTo !== undefined }
  })
  const found = otherLinesOf(lines, operators)
  const words = LOCALES.map((locale) => JSON.parse(readFileSync(path.join(WORDS, `${locale}.json`), 'utf8')) as Record<string, string>)
  const nameOf = (stop: string) => words.map((all) => all[`going.at.${stop}`])
  const stops = Object.fromEntries(Object.entries(found.stops).map(([stop, place]) => [stop, { name: nameOf(stop), ...place }]))
  return { file: FILE, text: `${JSON.stringify({ lines: found.lines, stops })}\n` }
}
