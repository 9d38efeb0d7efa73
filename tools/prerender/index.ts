/** Writes the HTML of each page and each service into the built site, so that people read before the script has come. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import type { Service } from '../../src/catalog/schema'
import { LOCALES } from '../../src/domain/locale/locale'
import { filesUnder, SITE } from '../files'
import { criticalCss } from './critical-css'
import { pageDocument, titled } from './document'
import { renderPages } from './render'

const HOME = 'pages/home/index'

/** @returns how many documents were written. */
export async function prerender(services: readonly Service[]): Promise<number> {
  const shell = readFileSync(path.join(SITE, 'index.html'), 'utf8')
  const css = postcss.parse(
    filesUnder(path.join(SITE, 'css'), '.css')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  )
  let written = 0
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(SITE, file)), { recursive: true })
    writeFileSync(path.join(SITE, file), text)
    written++
  }
  // Pages with parameters, and addresses that do not exist, start from the plain shell.
  write('shell.html', shell)
  const byAddress = new Map(services.map((service) => [`s/${service.id}`, service]))
  for (const [address, bodies] of await renderPages(services.map(({ id }) => id))) {
    const service = byAddress.get(address)
    const document = pageDocument(
      service ? titled(shell, service) : shell,
      bodies,
      criticalCss(css, LOCALES.map((locale) => bodies[locale]).join('')),
    )
    write(`${address}.html`, document)
    if (address === HOME) write('index.html', document)
  }
  return written
}
