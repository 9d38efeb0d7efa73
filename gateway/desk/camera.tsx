import { useEffect, useRef, useState } from 'react'
import { Button, Notice } from '@/ui'
import { readVoucher } from '../../src/domain/voucher/voucher'
import type { Say } from './words'

/** Of the Shape Detection API, which Chrome has on some systems; the types of the language do not know it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}
type DetectorClass = (new (options: { formats: string[] }) => Detector) & { getSupportedFormats(): Promise<string[]> }

/** Pictures a second that are looked at: more warms the tablet and finds nothing sooner. */
const EVERY = 150

/** Longest side of the picture that is searched, in px. */
const LONGEST = 960

type Look = (video: HTMLVideoElement) => Promise<string | undefined>

async function ofBrowser(): Promise<Look | undefined> {
  const made = (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  if (!made || !(await made.getSupportedFormats().catch((): string[] => [])).includes('qr_code')) return undefined
  const detector = new made({ formats: ['qr_code'] })
  return async (video) => (await detector.detect(video))[0]?.rawValue
}

/** Loaded only where the browser cannot read codes itself. */
async function ofLibrary(): Promise<Look> {
  const { decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  return async (video) => {
    const scale = Math.min(1, LONGEST / Math.max(video.videoWidth, video.videoHeight))
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))
    } catch {
      return undefined
    }
  }
}

/** Looks through the camera until it finds a voucher. Pictures stay in this window and are not kept. */
export function Camera({ say: { t }, onText, onEnd }: { say: Say; onText: (text: string) => void; onEnd: () => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const tell = useRef(onText)
  const [hasFailed, setFailed] = useState(false)
  const [isOther, setOther] = useState(false)

  useEffect(() => {
    tell.current = onText
  })
  useEffect(() => {
    let isOver = false
    let stream: MediaStream | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
      const look = (await ofBrowser()) ?? (await ofLibrary())
      const player = video.current
      if (isOver || !player) return stream.getTracks().forEach((track) => track.stop())
      player.srcObject = stream
      await player.play()
      const again = async () => {
        const text = player.videoWidth > 0 ? await look(player).catch(() => undefined) : undefined
        if (isOver) return
        if (text !== undefined && readVoucher(text)) return tell.current(text)
        if (text !== undefined) setOther(true)
        timer = setTimeout(() => void again(), EVERY)
      }
      return again()
    }
    start().catch(() => !isOver && setFailed(true))
    return () => {
      isOver = true
      clearTimeout(timer)
      stream?.getTracks().forEach((track) => track.stop())
    }
  }, [])

  return (
    <div className="desk-camera">
      {hasFailed ? <Notice kind="caution">{t('camera.failed')}</Notice> : <video ref={video} className="desk-video" muted playsInline aria-label={t('camera.label')} />}
      {isOther && <Notice kind="caution">{t('camera.other')}</Notice>}
      <Button id="camera-end" onTap={onEnd}>
        {t('camera.end')}
      </Button>
    </div>
  )
}
