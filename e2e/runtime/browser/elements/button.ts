/** What a `<button>` does besides being tapped: send a form, or ask the host for something through `open-type`. */
import type { MiniPlatform } from '../../../platform'
import { formValue } from './form'
import { recordCall, recordError } from '../record'
import { trigger } from './trigger'

export interface ButtonHost {
  platform: MiniPlatform
  share(from: 'button'): void
  agreePrivacy(buttonId: string): void
  mocked(name: string): unknown
}

export function pressButton(button: Element, host: ButtonHost) {
  const form = button.closest('form')
  const formType = button.getAttribute('form-type') ?? button.getAttribute('formtype')
  if (form && formType) trigger(form, formType, formType === 'submit' ? { value: formValue(form) } : {})
  for (const openType of (button.getAttribute('open-type') ?? '').split('|').filter(Boolean)) pressOpenType(button, openType, host)
}

/** `__mock['openType.getPhoneNumber']` gives the detail of the event that the host would send. */
function pressOpenType(button: Element, openType: string, host: ButtonHost) {
  recordCall('#open-type', [openType])
  if (openType === 'share') host.share('button')
  else if (openType === 'agreePrivacyAuthorization') {
    host.agreePrivacy(button.id)
    trigger(button, 'agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
  } else if (openType === 'contact') trigger(button, 'contact', { errMsg: 'enterContact:ok', path: '', query: {} })
  else if (openType === 'feedback' || openType === 'openSetting') return
  else {
    const detail = host.mocked(`openType.${openType}`)
    if (detail === undefined) recordError('element', `<button open-type="${openType}"> is not modelled and has no mock`)
    else trigger(button, openType.toLowerCase(), detail)
  }
}
