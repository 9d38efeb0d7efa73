import Taro from '@tarojs/taro'
import { whyNotSaved } from './album'
import { draw, type Canvas2d } from './draw'
import type { Pictures } from './types'

export type { Pictured, Pictures } from './types'

/**
 * On a canvas that is nowhere on the page: base library 2.16.1 and later.
 * @see https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.createOffscreenCanvas.html
 */
export const handOver: Pictures['handOver'] = async (picture) => {
  const { width, height } = picture
  if (!Taro.canIUse('createOffscreenCanvas')) return 'unsupported'
  try {
    const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
    // Older ones draw solids only.
    const context = canvas.getContext('2d') as unknown as Canvas2d | null
    if (!context) return 'unsupported'
    draw(context, picture)
    const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never, ...size, fileType: 'png' })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'saved'
  } catch (error) {
    return whyNotSaved(error)
  }
}
