/** A few stations on either side of Lo Wu, made up as far as times and fares go, to see what a page does with a network. */
import type { LocalText } from '@/domain/locale/locale'
import type { WrittenLine, WrittenOperator } from '@/facts/travel/operator-schema'
import { compileNetwork } from '../tools/network/compile'

const names = (hans: string, hant: string, en: string): LocalText => ({ 'zh-Hans': hans, 'zh-Hant': hant, en, pt: en })
const station = (id: string, hans: string, hant: string, en: string, at: [number, number] | null) => ({ id, name: names(hans, hant, en), at })
const source = { publisher: names('甲', '甲', 'A'), title: 'A', url: 'https://example.org', terms: 'made up', verifiedOn: '2026-11-22' }
const line = (id: string, name: LocalText, colour: string, stations: string[], minutes: number[], every: number, last = '23:30'): WrittenLine => ({
  id,
  name,
  colour,
  stations,
  loop: false,
  minutes,
  service: [{ days: 'daily', first: ['06:00', '06:00'], last: [last, last], headway: [['06:00', every]] }],
  source: 'a',
})
const pairs = (stations: readonly string[], cents: (hops: number) => (number | null)[]) =>
  Object.fromEntries(stations.flatMap((one, at) => stations.slice(at + 1).map((other, hops) => [`${one}|${other}`, cents(hops + 1)])))

const base = { reviewEveryDays: 180, sources: { a: source }, notes: [], notFound: [], conflicts: [] }

const MTR = ['mong-kok-east', 'sha-tin', 'sheung-shui', 'lo-wu']
const SHENZHEN = ['luohu', 'laojie', 'civic-center', 'shenzhen-north-station']

const OPERATORS: readonly WrittenOperator[] = [
  {
    ...base,
    id: 'mtr',
    name: names('港铁', '港鐵', 'MTR'),
    mode: 'metro',
    place: 'hong-kong',
    currency: 'HKD',
    timetableAsOf: '2026-06-09',
    stations: [
      station('mong-kok-east', '旺角东', '旺角東', 'Mong Kok East', [22.322, 114.172]),
      station('sha-tin', '沙田', '沙田', 'Sha Tin', [22.382, 114.187]),
      station('sheung-shui', '上水', '上水', 'Sheung Shui', [22.502, 114.128]),
      station('lo-wu', '罗湖', '羅湖', 'Lo Wu', [22.528, 114.113]),
    ],
    lines: [line('east-rail', names('东铁线', '東鐵綫', 'East Rail Line'), '#53b7e8', MTR, [9, 18, 5], 6)],
    fares: { kind: 'matrix', classes: ['adult-card', 'adult-ticket', 'elder-card'], concessions: [], symmetric: true, source: 'a', of: pairs(MTR, (hops) => [1000 + hops * 500, 1200 + hops * 500, 200 + hops * 300]) },
    transfers: [{ from: 'lo-wu', to: 'control-point:lo-wu', minutes: 4, side: 'hong-kong' }],
  },
  {
    ...base,
    id: 'shenzhen-metro',
    name: names('深圳地铁', '深圳地鐵', 'Shenzhen Metro'),
    mode: 'metro',
    place: 'mainland',
    currency: 'CNY',
    timetableAsOf: '2026-10-06',
    stations: [
      station('luohu', '罗湖', '羅湖', 'Luohu', [22.532, 114.119]),
      station('laojie', '老街', '老街', 'Laojie', [22.545, 114.117]),
      station('civic-center', '市民中心', '市民中心', 'Civic Center', [22.543, 114.057]),
      station('shenzhen-north-station', '深圳北站', '深圳北站', 'Shenzhen North Station', [22.61, 114.029]),
    ],
    lines: [line('1', names('1号线', '1號線', 'Line 1'), '#00b140', SHENZHEN, [4, 12, 14], 5, '23:00')],
    fares: { kind: 'matrix', classes: ['adult-card', 'adult-ticket'], concessions: [{ who: 'elder', percent: 50, source: 'a' }], symmetric: true, source: 'a', of: pairs(SHENZHEN, (hops) => [hops * 200, hops * 200]) },
    transfers: [
      { from: 'luohu', to: 'control-point:lo-wu', minutes: 5, side: 'mainland' },
      { from: 'shenzhen-north-station', to: 'high-speed:shenzhen-north', minutes: 8 },
    ],
  },
  {
    ...base,
    id: 'high-speed',
    name: names('国家铁路', '國家鐵路', 'China Railway'),
    mode: 'high-speed',
    place: 'mainland',
    currency: 'CNY',
    timetableAsOf: '2026-10-10',
    stations: [station('shenzhen-north', '深圳北', '深圳北', 'Shenzhen North', null), station('guangzhou-south', '广州南', '廣州南', 'Guangzhou South', [22.99, 113.268])],
    lines: [
      {
        id: 'guangshengang',
        name: names('广深港高铁', '廣深港高鐵', 'Guangzhou–Shenzhen–Hong Kong high-speed railway'),
        colour: null,
        stations: ['shenzhen-north', 'guangzhou-south'],
        loop: false,
        trips: [
          { days: 'daily', name: 'G6202', stops: [['shenzhen-north', '08:00', '08:02'], ['guangzhou-south', '08:38', '08:38']] },
          { days: 'daily', name: 'G6206', stops: [['shenzhen-north', '09:00', '09:02'], ['guangzhou-south', '09:38', '09:38']] },
          { days: 'daily', name: 'G6254', stops: [['shenzhen-north', '20:00', '20:02'], ['guangzhou-south', '20:38', '20:38']] },
        ],
        source: 'a',
      },
    ],
    fares: { kind: 'none' },
    transfers: [{ from: 'guangzhou-south', to: 'guangzhou-metro:guangzhou-south-railway-station', minutes: 6 }],
  },
  {
    ...base,
    id: 'guangzhou-metro',
    name: names('广州地铁', '廣州地鐵', 'Guangzhou Metro'),
    mode: 'metro',
    place: 'mainland',
    currency: 'CNY',
    timetableAsOf: '2026-09-19',
    stations: [
      station('guangzhou-south-railway-station', '广州南站', '廣州南站', 'Guangzhou South Railway Station', [22.989, 113.27]),
      station('zumiao', '祖庙', '祖廟', 'Zumiao', [23.03, 113.107]),
    ],
    lines: [line('2', names('2号线', '2號線', 'Line 2'), '#00629b', ['guangzhou-south-railway-station', 'zumiao'], [40], 8, '22:30')],
    fares: { kind: 'line', classes: ['adult-card', 'adult-ticket'], concessions: [], isThrough: false, source: 'a', of: { '2': [700, 700] } },
    transfers: [],
  },
]

export const FOUR_PACK = compileNetwork(OPERATORS)
