/** @jest-environment jsdom */
import { pageDocument } from './document'

const body = (words: string) => `<div class="view theme-auto contrast-auto size-standard"><div id="ask-language">?</div><div id="language">!</div>${words}</div>`
const BODIES = { 'zh-Hans': body('您好'), 'zh-Hant': body('你好'), en: body('Hello'), pt: body('Olá') }

/** What stands on the page before the app has come, for a person who made these choices. */
function open(state?: object): HTMLElement {
  localStorage.clear()
  if (state) localStorage.setItem('bay-affairs:settings', JSON.stringify({ data: JSON.stringify({ state }) }))
  document.open()
  document.write(pageDocument('<html><head></head><body></body></html>', BODIES, ''))
  document.close()
  return document.getElementById('prerendered')!
}

test('a newcomer is asked for the language, in one language', () => {
  const drawn = open()
  drawn.querySelectorAll('script').forEach((one) => one.remove())
  expect(drawn.textContent).toBe('?!Hello')
})

test('who has chosen sees that look at once, and is not asked again', () => {
  const drawn = open({ locale: 'pt', theme: 'dark', contrast: 'high', textSize: 'elder' })
  expect(drawn.textContent).toBe('!Olá')
  expect(drawn.querySelector('.view')!.className).toBe('view theme-dark contrast-high size-elder')
})
