/** A few stations of two operators on either side of Lo Wu, and a coach: real names, made-up hours and fares. */
import type { WrittenOperator } from '../src/facts/travel/operator-schema'
import { unpackNetwork } from '../src/domain/journey/pack'
import { civilDate, weekdayOf } from '../src/domain/time/civil'
import type { Conditions } from '../src/domain/journey/journey'
import { compileNetwork } from '../tools/network/compile'

const named = (hans: string, hant: string, en: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const text = (hans: string, hant: string, en: string, pt = en) => ({ ...named(hans, hant, en), pt })
const source = { publisher: text('测试', '測試', 'Test', 'Teste'), title: 'Test', url: 'https://example.org/timetable', terms: 'none', verifiedOn: '2026-11-01' }

const base = { reviewEveryDays: 180, notes: [], notFound: [], conflicts: [], sources: { s: source } }

export const EAST: WrittenOperator = {
  id: 'mtr',
  name: text('港铁', '港鐵', 'MTR'),
  mode: 'metro',
  place: 'hong-kong',
  city: 'hong-kong',
  currency: 'HKD',
  timetableAsOf: '2026-11-01',
  ...base,
  stations: [
    { id: 'sha-tin', name: named('沙田', '沙田', 'Sha Tin'), at: [22.382, 114.187] },
    { id: 'tai-po', name: named('大埔墟', '大埔墟', 'Tai Po Market'), at: [22.444, 114.17] },
    { id: 'sheung-shui', name: named('上水', '上水', 'Sheung Shui'), at: [22.501, 114.128] },
    { id: 'lo-wu', name: named('罗湖', '羅湖', 'Lo Wu'), at: [22.528, 114.113] },
  ],
  lines: [
    {
      id: 'east-rail',
      name: text('东铁线', '東鐵綫', 'East Rail Line', 'Linha East Rail'),
      colour: '#53b7e8',
      stations: ['sha-tin', 'tai-po', 'sheung-shui', 'lo-wu'],
      loop: false,
      minutes: [14, 12, 6],
      service: [{ days: 'daily', first: ['06:00', '05:50'], last: ['23:30', '24:20'], headway: [['05:50', 10]] }],
      source: 's',
    },
  ],
  fares: {
    kind: 'matrix',
    classes: ['adult-card', 'adult-ticket', 'elder-card'],
    concessions: [],
    source: 's',
    symmetric: true,
    of: { 'sha-tin|tai-po': [600, 700, 200], 'sha-tin|sheung-shui': [900, 1000, 200], 'sha-tin|lo-wu': [3000, 3200, 1500], 'tai-po|sheung-shui': [500, 600, 200], 'tai-po|lo-wu': [2600, 2800, 1300] },
  },
  transfers: [{ from: 'lo-wu', to: 'control-point:lo-wu', minutes: 3 }],
}

const SHENZHEN: WrittenOperator = {
  id: 'shenzhen-metro',
  name: text('深圳地铁', '深圳地鐵', 'Shenzhen Metro', 'Metro de Shenzhen'),
  mode: 'metro',
  place: 'mainland',
  city: 'shenzhen',
  currency: 'CNY',
  timetableAsOf: '2026-10-01',
  ...base,
  stations: [
    { id: 'luohu', name: named('罗湖', '羅湖', 'Luohu'), at: [22.532, 114.119] },
    { id: 'guomao', name: named('国贸', '國貿', 'Guomao'), at: [22.539, 114.119] },
    { id: 'laojie', name: named('老街', '老街', 'Laojie'), at: [22.544, 114.117] },
  ],
  lines: [
    {
      id: '1',
      name: text('1号线', '1號線', 'Line 1', 'Linha 1'),
      colour: '#00b140',
      stations: ['luohu', 'guomao', 'laojie'],
      loop: false,
      minutes: [2, 2],
      service: [
        { days: 'workday', first: ['06:30', '06:25'], last: ['23:00', '23:20'], headway: [['06:00', 3]] },
        { days: 'weekend-holiday', first: ['06:30', '06:25'], last: ['23:30', '23:50'], headway: [['06:00', 5]] },
      ],
      source: 's',
    },
  ],
  fares: { kind: 'matrix', classes: ['adult-card'], concessions: [], source: 's', symmetric: true, of: { 'luohu|guomao': [200], 'luohu|laojie': [200] } },
  transfers: [{ from: 'luohu', to: 'control-point:lo-wu', minutes: 4 }],
}

/** Passes Shenzhen Bay with its passengers; what it costs nobody says. */
const COACH: WrittenOperator = {
  id: 'coach',
  name: text('过境巴士', '過境巴士', 'Cross-boundary coach', 'Autocarro transfronteiriço'),
  mode: 'coach',
  place: 'hong-kong',
  city: 'hong-kong',
  currency: 'HKD',
  timetableAsOf: null,
  ...base,
  stations: [
    { id: 'sha-tin', name: named('沙田', '沙田', 'Sha Tin'), at: [22.382, 114.187] },
    { id: 'nanshan', name: named('南山', '南山', 'Nanshan'), at: [22.53, 113.93] },
  ],
  lines: [
    {
      id: 'nanshan',
      name: text('南山线', '南山線', 'Nanshan coach', 'Autocarro de Nanshan'),
      colour: null,
      stations: ['sha-tin', 'nanshan'],
      loop: false,
      passes: [{ after: 'sha-tin', point: 'shenzhen-bay', to: 'mainland' }],
      trips: [
        { days: 'daily', name: 'N1', stops: [['sha-tin', '08:00', '08:00'], ['nanshan', '09:10', '09:10']] },
        { days: 'daily', name: 'N2', stops: [['sha-tin', '23:00', '23:00'], ['nanshan', '24:10', '24:10']] },
      ],
      source: 's',
    },
  ],
  fares: { kind: 'none' },
  transfers: [{ from: 'sha-tin', to: 'mtr:sha-tin', minutes: 5 }],
}

export const smallNetwork = unpackNetwork(compileNetwork([EAST, SHENZHEN, COACH]))

/** Lo Wu from half past six until midnight, Shenzhen Bay until half past ten at night, the others closed; days by their weekday. */
export const smallConditions: Conditions = {
  passages: (point, to) => {
    if (to === 'beyond') return []
    const minutes = { least: 10, typical: 25, peak: 60 }
    if (point === 'lo-wu') return [{ from: 390, to: 1440, minutes, closes: 1440 }]
    return point === 'shenzhen-bay' ? [{ from: 390, to: 1350, minutes, closes: 1350 }] : []
  },
  dayType: (_, day) => [3, 0, 0, 0, 0, 1, 2][weekdayOf(day)]!,
}

export const stopNamed = (id: string): number => {
  const at = smallNetwork.stops.findIndex((stop) => stop.id === id)
  if (at < 0) throw new RangeError(`no stop ${id}`)
  return at
}

/** A Saturday. */
export const SATURDAY = civilDate('2026-11-28')
/** What the planner compares currencies by. */
export const WORTH = { HKD: 103, MOP: 100, CNY: 112, USD: 803 }
