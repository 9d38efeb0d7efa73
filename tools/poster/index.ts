/**
 * Prints an A4 poster of a service as PDF, in four languages, with a code to scan.
 *
 *     npm run poster -- customs/e-channel --site https://your.site [--out poster.pdf]
 *
 * The site is the address at which the H5 app is served; the operator registers it with WeChat ("ordinary link opens
 * mini program") and Alipay, so that the same code opens the app there.
 */
import { parseArgs } from 'node:util'
import { dayOf } from '../../src/domain/time/civil'
import { openBrowser } from '../browser'
import { checkServices } from '../data'
import { posterHtml } from './html'

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** The address a poster's code holds. @throws Error with a sentence when the site is no address. */
function posterAddress(site: string, id: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`"${site}" is no address of a site: write it as https://your.site`)
  return `${url.origin}/s/${id}`
}

async function print() {
  const { values, positionals } = parseArgs({ options: { site: { type: 'string' }, out: { type: 'string' } }, allowPositionals: true })
  const [id] = positionals
  if (!id || !values.site) fail('Usage: npm run poster -- <area>/<service> --site https://your.site [--out file.pdf]')
  const { services } = checkServices(dayOf(Date.now()))
  const service = services.find((one) => one.id === id)
  if (!service) {
    const near = services.filter((one) => one.id.includes(id.split('/').pop()!)).map((one) => one.id)
    fail(`There is no service "${id}".${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ' See src/catalog/services.'}`)
  }
  const out = values.out ?? `${id.replace('/', '-')}.pdf`
  const browser = await openBrowser()
  const page = await browser.newPage()
  await page.setContent(posterHtml(service, posterAddress(values.site, id)))
  await page.pdf({ path: out, format: 'A4', printBackground: true })
  await browser.close()
  console.log(out)
}

if (require.main === module) print().catch((error: Error) => fail(error.message))
