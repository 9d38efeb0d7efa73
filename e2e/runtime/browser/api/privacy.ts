/**
 * Privacy. WeChat asks before the first use of a listed API: the app hears `onNeedPrivacyAuthorization` and resolves it after
 * its own pop-up. Alipay shows its own agreement, which is outside the bundle.
 */
import type { Host } from '../host'
import { recordError } from '../record'
import { Refusal, type ApiPart } from './part'

type Resolve = (answer: { event: string; buttonId?: string }) => void

/** Calls that WeChat stops until the user has agreed, as far as this app can use them. */
const GUARDED = [
  'getLocation', 'getFuzzyLocation', 'chooseLocation', 'scanCode', 'setClipboardData', 'getClipboardData', 'chooseImage',
  'chooseMedia', 'saveImageToPhotosAlbum', 'addPhoneContact', 'addPhoneCalendar',
]

const NEED = 'needPrivacyAuthorization'

/** Wait for the user's consent, if the test asked for the privacy guide and the call needs it. */
export async function consent(host: Host, name: string): Promise<void> {
  if (host.isAlipay || host.hasAgreedToPrivacy || !window.__mock.needsPrivacy || !GUARDED.includes(name)) return
  const answer = await askApp(host, name)
  if (answer !== 'agree') throw new Refusal('privacy permission is not authorized')
  host.hasAgreedToPrivacy = true
}

/** The app's own pop-up, when it listens; without it WeChat shows one, where the user agrees. */
function askApp(host: Host, name: string): Promise<string> {
  if (!host.isHeard(NEED)) return Promise.resolve('agree')
  return new Promise((resolve) => {
    const answer: Resolve = ({ event, buttonId }) => {
      if (event === 'exposureAuthorization') return
      // WeChat takes an agreement only with the id of its own kind of button, once that was pressed.
      const isPressed = buttonId !== undefined && buttonId === host.agreedButton
      if (event === 'agree' && !isPressed) recordError('privacy', `agreed without a pressed agreePrivacyAuthorization button "${buttonId ?? ''}"`)
      resolve(event)
    }
    host.announce(NEED, { resolve: answer, eventInfo: { referrer: name } })
  })
}

export function privacy(host: Host): ApiPart {
  if (host.isAlipay) return {}
  return {
    later: {
      getPrivacySetting: () => ({
        needAuthorization: Boolean(window.__mock.needsPrivacy) && !host.hasAgreedToPrivacy,
        privacyContractName: '《小程序隐私保护指引》',
      }),
      requirePrivacyAuthorize: () => consent(host, 'getLocation'),
      openPrivacyContract: () => undefined,
    },
    now: {
      onNeedPrivacyAuthorization: (listener: (resolve: Resolve, info: unknown) => void) =>
        host.listen(NEED, ({ resolve, eventInfo }: { resolve: Resolve; eventInfo: unknown }) => listener(resolve, eventInfo)),
    },
  }
}
