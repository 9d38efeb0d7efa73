/** Clipboard, telephone, calendar, camera, place: what the phone does for the app. A test sets the answers through `__mock`. */
import type { Host } from '../host'
import { toGcj02 } from '../../../../src/domain/position/gcj02'
import { Refusal, textOf, type ApiPart, type Options } from './part'

/** Without a mock nobody scans anything. */
const cancelled = () => {
  throw new Refusal('cancel', 11)
}

export function device(host: Host): ApiPart {
  const copy = (text: unknown) => {
    host.clipboard = textOf(text)
  }
  /** Fuzzy or not, in the coordinates that were asked for: WeChat's default is WGS-84, Alipay has GCJ-02 only, as text. */
  const place = ({ type }: Options) => {
    const { position } = host.launch
    if (!position) return cancelled()
    if (!host.isAlipay) {
      if (type !== undefined && type !== 'wgs84') throw new Error('the model of places knows WGS-84 only')
      return position
    }
    const { lat, lon } = toGcj02({ lat: position.latitude, lon: position.longitude })
    return { latitude: String(lat), longitude: String(lon), accuracy: '60.0' }
  }
  return {
    later: {
      setClipboardData: ({ data }) => copy(data),
      getClipboardData: () => ({ data: host.clipboard }),
      setClipboard: ({ text }) => copy(text),
      getClipboard: () => ({ text: host.clipboard }),
      makePhoneCall: () => undefined,
      addPhoneCalendar: ({ title, startTime }) => {
        if (typeof title !== 'string' || title === '' || typeof startTime !== 'number') throw new Refusal('parameter error')
      },
      // WeChat alone has it; Alipay's typings have no such name.
      getRandomValues: ({ length }) => ({ randomValues: crypto.getRandomValues(new Uint8Array(Number(length))).buffer }),
      scanCode: cancelled,
      scan: cancelled,
      getLocation: place,
      getFuzzyLocation: place,
      chooseLocation: cancelled,
      openLocation: () => undefined,
      previewImage: () => undefined,
      openDocument: () => undefined,
      setKeepScreenOn: () => undefined,
      hideKeyboard: () => (document.activeElement as HTMLElement | null)?.blur(),
      getSetting: () => ({ authSetting: {} }),
      openSetting: () => ({ authSetting: {} }),
      authorize: () => undefined,
    },
    now: {
      getFileSystemManager: () => files(),
      ...(host.isAlipay ? { hideKeyboard: () => (document.activeElement as HTMLElement | null)?.blur() } : {}),
    },
  }
}

/** Files in memory only: enough for an app that writes one to hand it over. */
function files() {
  const written = new Map<string, unknown>()
  type File = { filePath: string; data?: unknown; success?(result: unknown): void; fail?(error: unknown): void; complete?(): void }
  return {
    writeFile: ({ filePath, data, success, complete }: File) => {
      written.set(filePath, data)
      success?.({ errMsg: 'writeFile:ok' })
      complete?.()
    },
    readFile: ({ filePath, success, fail, complete }: File) => {
      if (written.has(filePath)) success?.({ data: written.get(filePath) })
      else fail?.({ errMsg: 'readFile:fail no such file' })
      complete?.()
    },
    writeFileSync: (filePath: string, data: unknown) => void written.set(filePath, data),
    readFileSync: (filePath: string) => written.get(filePath),
  }
}
