import { withoutJoiners } from '@/domain/locale/joiner'
import type { Picture } from '@/domain/picture/picture'

/** What is used of a canvas: the same in a browser and in both mini programs. */
export interface Canvas2d {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  font: string
  fillRect: (x: number, y: number, width: number, height: number) => void
  fillText: (text: string, x: number, y: number) => void
  beginPath: () => void
  moveTo: (x: number, y: number) => void
  lineTo: (x: number, y: number) => void
  arc: (x: number, y: number, radius: number, from: number, to: number) => void
  fill: () => void
  stroke: () => void
  setLineDash: (dash: number[]) => void
}

export function draw(canvas: Canvas2d, { width, height, ground, parts }: Picture): void {
  canvas.fillStyle = ground
  canvas.fillRect(0, 0, width, height)
  for (const part of parts) {
    if (part.is === 'text') {
      canvas.fillStyle = part.colour
      canvas.font = `${part.isBold ? 'bold' : 'normal'} ${part.size}px sans-serif`
      canvas.fillText(withoutJoiners(part.text), part.x, part.y)
      continue
    }
    canvas.beginPath()
    if (part.is === 'line') {
      canvas.strokeStyle = part.colour
      canvas.lineWidth = part.width
      canvas.setLineDash([...(part.dash ?? [])])
      canvas.moveTo(part.x, part.from)
      canvas.lineTo(part.x, part.to)
    } else {
      canvas.fillStyle = part.colour
      canvas.strokeStyle = part.edge
      canvas.lineWidth = 5
      canvas.setLineDash([])
      canvas.arc(part.x, part.y, part.radius, 0, Math.PI * 2)
      canvas.fill()
    }
    canvas.stroke()
  }
}
