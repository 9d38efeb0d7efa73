/** @jest-environment jsdom */
import type { Picture } from '@/domain/picture/picture'
import { loadAs, type PLATFORMS } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Pictures } from './types'

const PICTURE: Picture = {
  width: 300,
  height: 200,
  ground: '#ffffff',
  parts: [
    { is: 'text', x: 10, y: 40, size: 30, text: '沙\u2060田', colour: '#17231f', isBold: true },
    { is: 'line', x: 20, from: 50, to: 90, width: 5, colour: '#84887f', dash: [5, 9] },
    { is: 'dot', x: 20, y: 50, radius: 11, colour: '#ffffff', edge: '#17231f' },
  ],
}

/** A canvas that keeps what is drawn. */
function paper() {
  const drawn: string[] = []
  const note = (name: string) => (...values: unknown[]) => void drawn.push([name, ...values].join(' '))
  const names = ['fillRect', 'fillText', 'beginPath', 'moveTo', 'lineTo', 'arc', 'fill', 'stroke', 'setLineDash']
  return { drawn, context: Object.fromEntries(names.map((name) => [name, note(name)])) }
}
const handOver = (platform: (typeof PLATFORMS)[number]) => loadAs<Pictures>(platform, 'picture').handOver(PICTURE, 'journey.png')

type Alipay = { fails?: unknown; lacks?: string; hasContext?: boolean }
const globals = globalThis as { my?: unknown }

/** A phone of each host, and what was saved in its album. */
const ALBUMS = {
  weapp: (context: object | null, { fails, lacks }: Alipay) => {
    host.canvas = context
    host.answers.set('canvasToTempFilePath', { tempFilePath: 'tmp/1.png' })
    if (!lacks) host.abilities.add('createOffscreenCanvas')
    if (fails) host.failures.set('saveImageToPhotosAlbum', fails)
    return () => asked('saveImageToPhotosAlbum').map(({ filePath }) => filePath)
  },
  alipay: (context: object | null, { fails, lacks }: Alipay) => {
    const saved: unknown[] = []
    globals.my = {
      canIUse: (name: string) => name !== lacks,
      createOffscreenCanvas: () => ({ getContext: () => context, toTempFilePath: ({ success }: { success: (result: object) => void }) => success({ tempFilePath: 'tmp/1.png' }) }),
      saveImageToPhotosAlbum: ({ filePath, success, fail }: { filePath: string; success: () => void; fail: (error: unknown) => void }) => {
        saved.push(filePath)
        if (fails) fail(fails)
        else success()
      },
    }
    return () => saved
  },
}
afterEach(() => Reflect.deleteProperty(globals, 'my'))

describe.each(['weapp', 'alipay'] as const)('on %s', (platform) => {
  test('all of it is drawn, on its ground, and goes into the album', async () => {
    const { drawn, context } = paper()
    const album = ALBUMS[platform](context, {})
    expect(await handOver(platform)).toBe('saved')
    expect(drawn[0]).toBe('fillRect 0 0 300 200')
    expect(drawn).toEqual(expect.arrayContaining(['fillText 沙田 10 40', 'setLineDash 5,9', 'lineTo 20 90', 'arc 20 50 11 0 6.283185307179586']))
    expect(album()).toEqual(['tmp/1.png'])
  })

  test.each([
    ['saveImageToPhotosAlbum:fail auth deny', 'refused'],
    ['saveImageToPhotosAlbum:fail privacy permission is not authorized', 'refused'],
    ['用户未授权', 'refused'],
    ['saveImageToPhotosAlbum:fail cancel', 'cancelled'],
    ['saveImageToPhotosAlbum:fail system error', 'failed'],
  ])('%s: %s', async (words, outcome) => {
    ALBUMS[platform](paper().context, { fails: platform === 'weapp' ? { errMsg: words } : { error: 2001, errorMessage: words } })
    expect(await handOver(platform)).toBe(outcome)
  })

  test('a host without such a canvas says so, and nothing is asked', async () => {
    const album = ALBUMS[platform](null, {})
    expect(await handOver(platform)).toBe('unsupported')
    ALBUMS[platform](paper().context, { lacks: 'createOffscreenCanvas' })
    host.abilities.clear()
    expect(await handOver(platform)).toBe('unsupported')
    expect(album()).toEqual([])
  })
})

describe('in a browser', () => {
  let name: string | undefined
  let isDrawable: boolean
  beforeEach(() => {
    name = undefined
    isDrawable = true
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => (isDrawable ? paper().context : null) as never)
    jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['x'], { type: 'image/png' })))
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download
    })
    URL.createObjectURL = () => 'blob:1'
    URL.revokeObjectURL = () => undefined
  })
  afterEach(() => {
    jest.restoreAllMocks()
    Reflect.deleteProperty(navigator, 'share')
    Reflect.deleteProperty(navigator, 'canShare')
  })
  const browserShares = (share: () => Promise<void>) => Object.assign(navigator, { canShare: () => true, share })

  test('it is saved as a file', async () => {
    expect(await handOver('h5')).toBe('saved')
    expect(name).toBe('journey.png')
  })

  test('a browser that shares files hands it over, and thinking better of it is no failure', async () => {
    browserShares(() => Promise.resolve())
    expect(await handOver('h5')).toBe('shared')
    browserShares(() => Promise.reject(new DOMException('', 'AbortError')))
    expect(await handOver('h5')).toBe('cancelled')
    expect(name).toBeUndefined()
    browserShares(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    expect(await handOver('h5')).toBe('saved')
  })

  test('a browser that draws nothing says so', async () => {
    isDrawable = false
    expect(await handOver('h5')).toBe('unsupported')
  })
})
