/** @jest-environment jsdom */
import { clipboardOf } from '../../../test/clipboard'
import { loadAs, PLATFORMS } from '../../../test/platform'
import { asked } from '../../../test/taro'
import type { Clipboard } from './types'

describe.each(PLATFORMS)('on %s', (platform) => {
  const { copyText } = loadAs<Clipboard>(platform, 'clipboard')

  test('what keeps a number together on screen is not copied', async () => {
    const clipboard = clipboardOf(platform)
    await copyText('09:00–\u206013:00，30\u2060天')
    expect(clipboard.copied()).toEqual(['09:00–13:00，30天'])
  })

  test.each(['12367', '粤省事', 'https://example.org/?a=1&b=%20', 'two\nlines'])('%j is copied as it is', async (text) => {
    const clipboard = clipboardOf(platform)
    expect(await copyText(text)).toBe('copied')
    expect(clipboard.copied()).toEqual([text])
  })

  test('what holds a line together on the page is not copied', async () => {
    const clipboard = clipboardOf(platform)
    await copyText('福强路1023\u2060号 +86\u00a0755')
    expect(clipboard.copied()).toEqual(['福强路1023号 +86 755'])
  })

  test('a refusal is an outcome, not an error', async () => {
    clipboardOf(platform, false)
    expect(await copyText('12367')).toBe('failed')
  })
})

test('WeChat’s own toast, in Chinese only, is taken away', async () => {
  await loadAs<Clipboard>('weapp', 'clipboard').copyText('12367')
  expect(asked('hideToast')).toHaveLength(1)
})

describe('what is copied by hand in a browser', () => {
  loadAs<Clipboard>('h5', 'clipboard')

  /** Copies what an element holds; what the page puts into the clipboard itself, if it does. */
  function copied(words: string): string | undefined {
    document.body.textContent = words
    getSelection()!.selectAllChildren(document.body)
    let own: string | undefined
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData: { setData: (_: string, text: string) => (own = text) } })
    document.body.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(own !== undefined)
    return own
  }

  test('is without what holds a line together', () => {
    expect(copied('福强路1023\u2060号 +86\u00a0755')).toBe('福强路1023号 +86 755')
  })

  test('is left to the browser, with its styles, where there is nothing to take out', () => {
    expect(copied('12367')).toBeUndefined()
  })
})

describe('a browser without a clipboard (no HTTPS)', () => {
  const { copyText } = loadAs<Clipboard>('h5', 'clipboard')
  beforeEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }))

  test.each([
    ['copies by a field', () => true, 'copied'],
    ['fails when the browser says no', () => false, 'failed'],
    ['fails when the browser throws', () => { throw new Error('no') }, 'failed'],
  ])('%s, and leaves no field behind', async (_, command, outcome) => {
    document.execCommand = command
    expect(await copyText('12367')).toBe(outcome)
    expect(document.querySelector('textarea')).toBeNull()
  })
})
