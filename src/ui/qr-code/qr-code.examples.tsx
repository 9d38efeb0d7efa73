import type { ExampleSet, ExampleText } from '../example'
import { QrCode } from './qr-code'

const SHORT: ExampleText = {
  'zh-Hans': '打开这项服务的二维码',
  'zh-Hant': '開啟這項服務的二維碼',
  en: 'QR code that opens this service',
  pt: 'Código QR que abre este serviço',
}
const LONG: ExampleText = { 'zh-Hans': '含有行程的二维码', 'zh-Hant': '含有行程的二維碼', en: 'QR code with your journey', pt: 'Código QR com o seu trajecto' }

/** How a QrCode looks. */
export const examples: ExampleSet = {
  component: 'QrCode',
  examples: [
    { name: 'a short address', Draw: ({ say }) => <QrCode text="https://example.org/s/e-channel" label={say(SHORT)} /> },
    { name: 'a long one', Draw: ({ say }) => <QrCode text={`https://example.org/journey?${'from=a&to=b&'.repeat(14)}`} label={say(LONG)} /> },
  ],
}
