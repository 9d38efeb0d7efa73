/** A canvas that is nowhere on the page, and the album. It draws on a real one, so that a wrong call is an error. */
import type { Host } from '../host'
import { Refusal, type ApiPart, type Options } from './part'

/** What became of the canvases of this page. */
const files = new Map<string, string>()

function canvasOf(width: unknown, height: unknown) {
  if (typeof width !== 'number' || typeof height !== 'number') throw new Error('a canvas has a width and a height')
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

function written(canvas: HTMLCanvasElement) {
  const tempFilePath = `tmp://${files.size + 1}.png`
  files.set(tempFilePath, canvas.toDataURL())
  return { tempFilePath }
}

export function picture(host: Host): ApiPart {
  /** Handed to the bundle in the place of a canvas, which no call carries across. */
  const drawn = new WeakMap<object, HTMLCanvasElement>()
  const handle = (canvas: HTMLCanvasElement) => {
    const own = {
      getContext: (kind: '2d') => canvas.getContext(kind),
      ...(host.isAlipay && { toTempFilePath: ({ success }: { success: (result: object) => void }) => void setTimeout(() => success(written(canvas))) }),
    }
    drawn.set(own, canvas)
    return own
  }
  return {
    later: {
      ...(!host.isAlipay && {
        canvasToTempFilePath: ({ canvas }: Options) => {
          const found = drawn.get(canvas as object)
          if (!found) throw new Refusal('canvas is empty')
          return written(found)
        },
      }),
      saveImageToPhotosAlbum: ({ filePath }) => {
        if (!files.has(String(filePath))) throw new Refusal('file not found')
      },
    },
    now: {
      createOffscreenCanvas: host.isAlipay
        ? (width: number, height: number) => handle(canvasOf(width, height))
        : ({ type, width, height }: Options) => {
            if (type !== '2d') throw new Error('the model of canvases draws in 2d only')
            return handle(canvasOf(width, height))
          },
    },
  }
}
