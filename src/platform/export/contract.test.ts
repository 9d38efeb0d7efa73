/** @jest-environment jsdom */
import { clipboardOf } from '../../../test/clipboard'
import { loadAs } from '../../../test/platform'
import type { Export } from './types'

describe.each(['weapp', 'alipay'] as const)('on %s', (platform) => {
  test('the text goes to the clipboard', async () => {
    const clipboard = clipboardOf(platform)
    expect(await loadAs<Export>(platform, 'export').exportText('a.json', '{"saved":[]}')).toBe('copied')
    expect(clipboard.copied()).toEqual(['{"saved":[]}'])
  })

  test('a clipboard that refuses is an outcome', async () => {
    clipboardOf(platform, false)
    expect(await loadAs<Export>(platform, 'export').exportText('a.json', '{}')).toBe('failed')
  })
})

test('in a browser it becomes a file of that name, and nothing stays in memory', async () => {
  const freed: string[] = []
  let file: { name: string; href: string } | undefined
  URL.createObjectURL = () => 'blob:1'
  URL.revokeObjectURL = (url) => void freed.push(url)
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    file = { name: this.download, href: this.href }
  })
  expect(await loadAs<Export>('h5', 'export').exportText('a.json', '{}')).toBe('saved')
  expect(file).toEqual({ name: 'a.json', href: 'blob:1' })
  expect(freed).toEqual(['blob:1'])
  clicked.mockRestore()
})
