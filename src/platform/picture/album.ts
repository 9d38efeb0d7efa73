import type { Pictured } from './types'

/** Both hosts tell a no only in their words: `saveImageToPhotosAlbum:fail auth deny`, `…:fail cancel`, `用户未授权`. */
export function whyNotSaved(error: unknown): Pictured {
  const { errMsg = '', errorMessage = '' } = (error ?? {}) as { errMsg?: string; errorMessage?: string }
  const said = errMsg + errorMessage
  if (/auth|den(y|ied)|disagree|privacy|权限|授权/i.test(said)) return 'refused'
  return /cancel|取消/i.test(said) ? 'cancelled' : 'failed'
}
