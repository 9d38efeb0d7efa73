/**
 * Finishes the built site: public files, prerendered pages, and the service worker that keeps it offline.
 *
 *     npx tsx tools/site.ts
 */
import { cpSync } from 'node:fs'
import path from 'node:path'
import { generateSW } from 'workbox-build'
import { inCatalogueOrder } from '../src/catalog/order'
import { dayOf } from '../src/domain/time/civil'
import { checkServices } from './data'
import { ROOT, SITE } from './files'
import { prerender } from './prerender'

async function finishSite() {
  cpSync(path.join(ROOT, 'public'), SITE, { recursive: true })
  const { services, problems } = checkServices(dayOf(Date.now()))
  if (problems.length > 0) throw new Error('records are wrong: see npm run check')
  const documents = await prerender(inCatalogueOrder(services))
  const { count, size, warnings } = await generateSW({
    globDirectory: SITE,
    globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
    // The documents of services are for those who come by their address; offline the app shows them from its own records.
    globIgnores: ['sw.js', 's/**'],
    swDest: path.join(SITE, 'sw.js'),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // Workbox takes `/pages/home/index` for the file `/pages/home/index.html`; other addresses start from the shell.
    ignoreURLParametersMatching: [/.*/],
    navigateFallback: '/shell.html',
    // The counter's page and the gateway's answers are not of the app.
    navigateFallbackDenylist: [/^\/(desk|v1)\//],
    cleanupOutdatedCaches: true,
    // A newer version waits until the person lets it in: `platform/update` tells it so.
    skipWaiting: false,
    clientsClaim: false,
  })
  warnings.forEach((warning) => console.warn(warning))
  console.log(`site: ${documents} documents prerendered, ${count} files (${Math.round(size / 1024)} KB) kept offline`)
}

void finishSite()
