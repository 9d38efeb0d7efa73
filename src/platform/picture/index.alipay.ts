/**
 * On a canvas that is nowhere on the page; Taro does not pass on Alipay's own.
 * @see https://opendocs.alipay.com/mini/api/021zn0
 */
import { whyNotSaved } from './album'
import { draw, type Canvas2d } from './draw'
import type { Pictures } from './types'

export type { Pictured, Pictures } from './types'

interface Size {
  x: number
  y: number
  width: number
  height: number
  destWidth: number
  destHeight: number
  fileType: 'png'
}
type Ended = { success: (result: { tempFilePath: string }) => void; fail: (error: unknown) => void }

declare const my: {
  canIUse: (name: string) => boolean
  createOffscreenCanvas: (width: number, height: number) => { getContext?: (kind: '2d') => Canvas2d | null; toTempFilePath: (options: Ended & Size) => void }
  saveImageToPhotosAlbum: (options: { filePath: string; success: () => void; fail: (error: unknown) => void }) => void
}

export const handOver: Pictures['handOver'] = async (picture) => {
  if (!my.canIUse('createOffscreenCanvas') || !my.canIUse('saveImageToPhotosAlbum')) return 'unsupported'
  const { width, height } = picture
  try {
    const canvas = my.createOffscreenCanvas(width, height)
    // The typings (2.0, November 2026) leave it out, so it may not be there on every phone.
    const context = canvas.getContext?.('2d')
    if (!context) return 'unsupported'
    draw(context, picture)
    const { tempFilePath } = await new Promise<{ tempFilePath: string }>((success, fail) =>
      canvas.toTempFilePath({ x: 0, y: 0, width, height, destWidth: width, destHeight: height, fileType: 'png', success, fail }),
    )
    await new Promise<void>((success, fail) => my.saveImageToPhotosAlbum({ filePath: tempFilePath, success: () => success(), fail }))
    return 'saved'
  } catch (error) {
    return whyNotSaved(error)
  }
}
