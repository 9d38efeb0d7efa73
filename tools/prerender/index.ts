/** Writes the HTML of each page into the built site, so that people read before the script has come. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LOCALES } from '../../src/domain/locale/locale'
import { filesUnder, ROOT } from '../files'
import { criticalCss } from './critical-css'
import { pageDocument } from './document'
import { renderPages } from './render'

const SITE = path.join(ROOT, 'dist/h5')
const HOME = 'pages/home/index'

/** @returns the files written, relative to the site. */
export async function prerender(): Promise<string[]> {
  const shell = readFileSync(path.join(SITE, 'index.html'), 'utf8')
  const css = filesUnder(path.join(SITE, 'css'), '.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const written: string[] = []
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(SITE, file)), { recursive: true })
    writeFileSync(path.join(SITE, file), text)
    written.push(file)
  }
  // Pages with parameters, and addresses that do not exist, start from the plain shell.
  write('shell.html', shell)
  for (const [route, bodies] of await renderPages()) {
    const document = pageDocument(shell, bodies, criticalCss(css, LOCALES.map((locale) => bodies[locale]).join('')))
    write(`${route}.html`, document)
    if (route === HOME) write('index.html', document)
  }
  return written
}
