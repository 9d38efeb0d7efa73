/** Where feeds are read. Tests, and a workplace with a mirror, put other addresses in place of these. */
export const UPSTREAMS = {
  immd: 'https://secure1.info.gov.hk/immd/mobileapps/2bb9ae17/data',
  board: 'https://www.sb.gov.hk/bwt/json',
  fsm: 'https://www.fsm.gov.mo/psp/pspmonitor',
  mtr: 'https://rt.data.gov.hk/v1/transport/mtr',
  citybus: 'https://rt.data.gov.hk/v2/transport/citybus',
  nlb: 'https://rt.data.gov.hk/v2/transport/nlb',
  kmb: 'https://data.etabus.gov.hk/v1/transport/kmb',
  gmb: 'https://data.etagmb.gov.hk',
  mardep: 'https://www.mardep.gov.hk/e_files/hk/opendata',
  hkma: 'https://api.hkma.gov.hk/public/market-data-and-statistics/monthly-statistical-bulletin/er-ir',
  frankfurter: 'https://api.frankfurter.dev/v1',
  hko: 'https://data.weather.gov.hk/weatherAPI/opendata',
  smg: 'https://xml.smg.gov.mo',
  ha: 'https://www.ha.org.hk/opendata/aed',
  carParks: 'https://api.data.gov.hk/v1',
} as const

export type Upstream = keyof typeof UPSTREAMS
export type Upstreams = Readonly<Record<Upstream, string>>

/** All of them below one address, each under its own name. @param origin without a slash at its end */
export function upstreamsAt(origin: string): Upstreams {
  return Object.fromEntries(Object.keys(UPSTREAMS).map((name) => [name, `${origin}/${name}`])) as Record<Upstream, string>
}
