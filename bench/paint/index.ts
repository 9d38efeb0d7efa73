import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from '../../tools/browser'
import { serveFolder } from '../../tools/serve'
import { hello, madeAt, ours } from '../builds'
import { heaviestService } from '../heaviest-service'
import { median, spread } from '../median'
import { goal, ratio, table, whole } from '../table'
import { govukPage } from './govuk'
import { CATEGORIES, lighthouseFolder, lighthouseScores } from './lighthouse'
import { visit, type Visit } from './visit'

const RUNS = 5

/** Goal: the largest paint beside the hello's. */
const SHARE = 0.6

interface Site {
  name: string
  address: string
  isOurs: boolean
}

/** Serves the three folders alike; `close` ends it. */
async function openSites(): Promise<{ sites: Site[]; close: () => void }> {
  const servers = await Promise.all([ours('h5'), hello('h5'), govukPage()].map((folder) => serveFolder(folder, 0)))
  const [our, plain, govuk] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const mine = (name: string, place: string) => ({ name, address: `${our}${place}`, isOurs: true })
  return {
    sites: [
      mine('ours, home', '/'),
      mine('ours, services', '/pages/services/index'),
      mine('ours, a service', `/s/${heaviestService()}`),
      { name: 'hello', address: `${plain}/`, isOurs: false },
      { name: 'govuk-frontend', address: `${govuk}/`, isOurs: false },
    ],
    close: () => servers.forEach((server) => server.close()),
  }
}

/** All sites in turn, so that a busy moment of the machine meets all; the first round only warms the browser. */
async function visitAll(sites: Site[]): Promise<Map<Site, Visit[]>> {
  const browser = await openBrowser()
  try {
    const visits = new Map<Site, Visit[]>(sites.map((site) => [site, []]))
    for (let run = -1; run < RUNS; run += 1) {
      console.error(run < 0 ? 'warming up …' : `round ${run + 1} of ${RUNS} …`)
      for (const site of sites) {
        const seen = await visit(browser, site.address)
        if (run >= 0) visits.get(site)!.push(seen)
      }
    }
    return visits
  } finally {
    await browser.close()
  }
}

function paintTable(visits: Map<Site, Visit[]>): string {
  const of = (site: Site, part: (seen: Visit) => number) => visits.get(site)!.map(part)
  const largest = (site: Site) => median(of(site, (seen) => seen.largest))
  const sites = [...visits.keys()]
  const plain = sites.find(({ name }) => name === 'hello')!
  const rows = sites.map((site) => [
    site.name,
    spread(of(site, (seen) => seen.largest)),
    ratio(largest(site), largest(plain)),
    site.isOurs ? goal(largest(site) / largest(plain), SHARE, '×') : '',
    Math.max(...of(site, (seen) => seen.shift)).toFixed(3) + (site.isOurs ? (of(site, (seen) => seen.shift).every((shift) => shift === 0) ? ' yes' : ' **no**') : ''),
    String(Math.round(median(of(site, (seen) => seen.first)))),
    String(Math.round(median(of(site, (seen) => seen.blocked)))),
    whole(median(of(site, (seen) => seen.script))),
    whole(median(of(site, (seen) => seen.total))),
    visits.get(site)![0]!.words.replace(/\s+/g, ' ').slice(0, 24),
  ])
  return table(['page', 'LCP, ms', 'beside hello', 'goal', 'shift = 0', 'FCP, ms', 'blocked, ms', 'JS gz B', 'all gz B', 'painted largest'], rows)
}

async function lighthouseTable(sites: Site[]): Promise<string> {
  const folder = lighthouseFolder()
  if (!folder) return 'Lighthouse is not installed: `npm i --prefix bench/.out/lighthouse lighthouse@12.8.2`, then `LIGHTHOUSE=bench/.out/lighthouse/node_modules/lighthouse`.'
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  const rows: string[][] = []
  for (const { name, address } of sites) {
    console.error(`Lighthouse: ${name} …`)
    rows.push([name, ...(await lighthouseScores(folder, address)).map(String)])
  }
  return table([`Lighthouse ${version}`, ...CATEGORIES], rows)
}

/** What a browser shows on a slow line and a slow phone. */
export async function printPaint() {
  const { sites, close } = await openSites()
  try {
    console.log(`\n## Paint in the browser\n\n${paintTable(await visitAll(sites))}\n\n${await lighthouseTable(sites)}\n`)
    console.log(`ours built ${madeAt(ours('h5'), 'h5')}, hello ${madeAt(hello('h5'), 'h5')}`)
  } finally {
    close()
  }
}
