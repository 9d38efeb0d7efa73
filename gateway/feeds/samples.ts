/** What publishers answer, in their own shapes with made-up values: for tests, and for end-to-end runs where no publisher is asked. */
import { dayOf } from '../../src/domain/time/civil'
import { timeAt } from '../../src/domain/time/time-of-day'
import type { Upstream } from './upstreams'

const MINUTE = 60_000
const padded = (part: number) => String(part).padStart(2, '0')

/** `2026-11-22` and `12:05` on the clocks of Hong Kong. */
function parts(at: number): [day: string, time: string] {
  const time = timeAt(at)
  return [dayOf(at), `${padded(Math.floor(time / 60))}:${padded(time % 60)}`]
}
const plain = (at: number) => parts(at).join(' ')
const zoned = (at: number) => `${parts(at).join('T')}:00+08:00`
const slashed = (at: number) => plain(at).replace(/-/g, '/')

const QUEUES = { LWS: [0, 1], LSC: [1, 2], LMC: [0, 0], SBC: [2, 0], HYW: [0, 4], MKT: [0, 0], STK: [99, 99], HZM: [1, 1] }
const immd = () => JSON.stringify(Object.fromEntries(Object.entries(QUEUES).map(([code, [arrQueue, depQueue]]) => [code, { arrQueue, depQueue }])))

const side = (resident: number, visitor: number) => ({ resident: { status: resident, name: '' }, visitor: { status: visitor, name: '' }, car: { status: 1, name: '' }, shuttle: { status: 0, name: '' } })
const board = (at: number) =>
  JSON.stringify({
    updateDate: plain(at),
    cpInfoList: [
      { code: 'LWS', cpName: '羅湖', openTimeLabel: '', openFrom: '06:30', openTo: '24:00', arrival: side(1, 1), departure: side(2, 1) },
      { code: 'LSC', cpName: '落馬洲支線', openTimeLabel: '', openFrom: '06:30', openTo: '22:30', arrival: side(1, 2), departure: side(1, 1) },
      { code: 'STK', cpName: '沙頭角', openTimeLabel: '', openFrom: '', openTo: '', arrival: side(9, 9), departure: side(9, 0) },
    ],
    otherInfo: [],
    remark: '',
  })

const hall = (Pn: string, Id: string, St: string, at: number) => ({ Pn, Id, St, Ti: slashed(at), Vt: '', Os: '', Mp: '', Mc: '' })
const fsm = (at: number) =>
  JSON.stringify({
    d: JSON.stringify({
      Rs: true,
      Rt: [hall('2', 'E', '1', at), hall('2', 'D', '3', at), hall('55', 'E', '2', at), hall('55', 'D', '1', at), hall('5', 'E', '4', at), hall('16', 'E', '1', at), hall('17', 'E', '2', at), hall('8', 'E', '8', at), hall('12', 'E', '100', at)],
    }),
  })

const train = (dest: string, minutes: number, at: number) => ({ seq: '1', dest, plat: '1', time: `${plain(at + minutes * MINUTE)}:00`, valid: 'Y', ttnt: String(minutes), source: '-' })
function mtr(path: string, at: number): string {
  const [line, station] = [/line=(\w+)/.exec(path)![1]!, /sta=(\w+)/.exec(path)![1]!]
  return JSON.stringify({ status: 1, message: 'successful', sys_time: `${plain(at)}:00`, curr_time: `${plain(at)}:00`, isdelay: 'N', data: { [`${line}-${station}`]: { curr_time: plain(at), sys_time: plain(at), UP: [train('LMC', 4, at), train('LMC', 14, at)], DOWN: [train('ADM', 3, at), train('ADM', 9, at)] } } })
}

const franchised = (route: string, minutes: readonly number[], at: number) =>
  minutes.map((after, index) => ({ co: 'X', route, dir: 'I', service_type: 1, seq: 1, dest_tc: '屯門', dest_sc: '屯门', dest_en: 'TUEN MUN STATION', eta_seq: index + 1, eta: zoned(at + after * MINUTE), rmk_tc: '', rmk_sc: '', rmk_en: index ? 'Scheduled Bus' : '', data_timestamp: zoned(at) }))

const hospital = (hospName: string) => ({ hospName, t1wt: '0 minute', manageT1case: 'N', t2wt: 'less than 15 minutes', manageT2case: 'Y', t3p50: '29 minutes', t3p95: '60 minutes', t45p50: '4.5 hours', t45p95: '6 hours' })
const clock = (at: number) => {
  const [day, time] = parts(at)
  const [year, month, date] = day.split('-').map(Number)
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return `${date}/${month}/${year} ${hours % 12 || 12}:${padded(minutes)}${hours < 12 ? 'AM' : 'PM'}`
}

const carPark = (park_Id: string, name: string, latitude: number, longitude: number) => ({ park_Id, name, latitude, longitude, opening_status: 'OPEN' })

const SAMPLES: Record<Upstream, (path: string, at: number) => string> = {
  immd,
  board: (_, at) => board(at),
  fsm: (_, at) => fsm(at),
  mtr,
  kmb: (path, at) => JSON.stringify({ type: 'StopETA', version: '1.0', generated_timestamp: zoned(at), data: franchised(path.includes('8156') ? 'B1' : 'B9', [6, 21, 40], at) }),
  citybus: (path, at) => JSON.stringify({ type: 'ETA', version: '2.0', generated_timestamp: zoned(at), data: franchised(path.split('/').pop()!, [5, 15], at) }),
  nlb: (_, at) => JSON.stringify({ estimatedArrivals: [{ estimatedArrivalTime: `${plain(at + 7 * MINUTE)}:00`, routeVariantName: '', departed: 0, noGPS: 0, wheelChair: 1, generateTime: `${plain(at)}:00` }] }),
  gmb: (_, at) => JSON.stringify({ type: 'ETA-Stop', version: '1.0', generated_timestamp: zoned(at), data: [{ route_id: 2009180, route_seq: 2, stop_seq: 1, enabled: true, eta: [{ eta_seq: 1, diff: 8, timestamp: zoned(at + 8 * MINUTE), remarks_tc: '', remarks_sc: '', remarks_en: null }] }] }),
  mardep: (_, at) => `抵達時間|出發地|營運公司|碼頭|泊位|現況\n${plain(at - 5 * MINUTE)}|中山|珠江客運|中港碼頭|6|已抵達\n${plain(at + 20 * MINUTE)}|澳門|噴射飛航|港澳碼頭|2|預計抵達\n`,
  hkma: (_, at) => JSON.stringify({ header: { success: true }, result: { datasize: 2, records: [{ end_of_day: dayOf(at - 2 * 86_400_000), usd: 7.78, eur: 9.0125, krw: 0.0051, twd: 0.241, cny: 1.0903 }, { end_of_day: dayOf(at - 3 * 86_400_000), usd: 7.78, cny: 1.0888 }] } }),
  frankfurter: (_, at) => JSON.stringify({ amount: 1, base: 'CNY', date: dayOf(at - 86_400_000), rates: { HKD: 1.0911, EUR: 0.12106, JPY: 21.94, KRW: 206.4, IDR: 2310.5, XAU: 0.00004 } }),
  hko: (_, at) => JSON.stringify({ WTCSGNL: { name: 'Tropical Cyclone Warning Signal', code: 'TC3', type: 'No. 3 Strong Wind Signal', actionCode: 'ISSUE', issueTime: zoned(at - 60 * MINUTE), updateTime: zoned(at) }, WHOT: { name: 'Very Hot Weather Warning', code: 'WHOT', actionCode: 'CANCEL', issueTime: zoned(at), updateTime: zoned(at) } }),
  smg: (path, at) => `<?xml version="1.0" encoding="UTF-8"?><Warning><Custom><Status>${path.includes('typhoon') ? 1 : 0}</Status><IssuedAt>${plain(at - 30 * MINUTE)}</IssuedAt>${path.includes('typhoon') ? '<TcSignal>3</TcSignal>' : ''}</Custom></Warning>`,
  ha: (_, at) => JSON.stringify({ waitTime: [hospital('North District Hospital'), hospital('Tuen Mun Hospital')], updateTime: clock(at) }),
  carParks: (path, at) =>
    JSON.stringify({
      results: path.includes('data=info')
        ? [carPark('10', path.includes('zh') ? '啟德郵輪碼頭停車場一' : 'Kai Tak Cruise Terminal Car Park 1', 22.3065, 114.2134), carPark('99', 'Far away', 22.25, 114.1)]
        : [
            { park_Id: '10', privateCar: [{ vacancy_type: 'A', vacancy: 94, lastupdate: `${plain(at)}:00` }] },
            { park_Id: '99', privateCar: [{ vacancy_type: 'A', vacancy: 5, lastupdate: `${plain(at)}:00` }] },
          ],
    }),
}

/** A right answer of a publisher to a path, for this instant. */
export const sampleOf = (upstream: Upstream, path: string, at: number): string => SAMPLES[upstream](path, at)
