import { importGtfs } from './import'
import { writeZip } from './zip'

const TABLES = {
  'agency.txt': 'agency_id,agency_name\na,Night lines\n',
  'stops.txt': 'stop_id,stop_name,stop_lat,stop_lon\none,One,22.3,114.1\ntwo,Two,22.4,114.2\nthree,Three,22.5,114.3\n',
  'routes.txt': 'route_id,route_short_name,route_type\nr,R,2\n',
  'calendar.txt': 'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\ns,1,1,1,1,0,0,0,20261102,20261130\n',
  'trips.txt': 'route_id,service_id,trip_id\nr,s,t\n',
}
const feed = (times: [string, string, string], folder = '') =>
  writeZip(new Map(Object.entries({ ...TABLES, 'stop_times.txt': `trip_id,stop_id,arrival_time,departure_time,stop_sequence\n${['one', 'two', 'three'].map((stop, at) => `t,${stop},${times[at]},${times[at]},${at}`).join('\n')}\n` }).map(([name, text]) => [`${folder}${name}`, text])))
const calls = (times: [string, string, string]) => importGtfs(feed(times), 'feed').lines.flatMap(({ trips = [] }) => trips.map(({ stops }) => stops.map(([, arrival]) => arrival)))

test('a trip is followed to 47:59 of its day of service, and no further; the file says so', () => {
  expect(calls(['23:00:00', '30:00:00', '47:59:59'])).toEqual([['23:00', '30:00', '47:59']])
  expect(calls(['23:00:00', '30:00:00', '48:00:00'])).toEqual([['23:00', '30:00']])
  expect(calls(['47:00:00', '48:00:00', '49:00:00'])).toEqual([])
  expect(importGtfs(feed(['23:00:00', '30:00:00', '48:00:00']), 'feed').notes).toEqual([expect.stringContaining('1 calls at 48:00')])
  expect(importGtfs(feed(['23:00:00', '30:00:00', '47:59:59']), 'feed').notes).toBeUndefined()
})

test('a feed whose tables lie in a folder is read', () => {
  expect(importGtfs(feed(['08:00:00', '09:00:00', '10:00:00'], 'gtfs/'), 'feed').stations).toHaveLength(3)
})

test('what is no zip file is an error', () => expect(() => importGtfs(Buffer.from('not a zip'), 'feed')).toThrow())
