/** What a screen reader is told of the language. */
import type { Page } from 'playwright-core'
import type { Locale } from '../scenarios/words'
import type { Fault } from './finding'

/** The document says the language that its person chose: otherwise it is read out with the wrong voice. */
export async function languageFaults(page: Page, locale: Locale): Promise<Fault[]> {
  const lang = await page.evaluate(() => document.documentElement.lang)
  return lang === locale ? [] : [{ element: `html[lang="${lang}"]`, says: `is read out in the wrong language: it should say ${locale}` }]
}
