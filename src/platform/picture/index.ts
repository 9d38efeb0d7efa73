import { draw } from './draw'
import type { Pictured, Pictures } from './types'

export type { Pictured, Pictures } from './types'

function download(blob: Blob, fileName: string): Pictured {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
  return 'saved'
}

/** A browser shares files where it can, as phones do; elsewhere it saves them. */
async function share(blob: Blob, fileName: string): Promise<Pictured> {
  const files = [new File([blob], fileName, { type: blob.type })]
  if (!navigator.canShare?.({ files })) return download(blob, fileName)
  try {
    await navigator.share({ files })
    return 'shared'
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'cancelled' : download(blob, fileName)
  }
}

export const handOver: Pictures['handOver'] = async (picture, fileName) => {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const context = canvas.getContext('2d')
  if (!context) return 'unsupported'
  draw(context, picture)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob ? share(blob, fileName) : 'failed'
}
