import type { SignIn } from './types'

export type { HostCode, SignIn, SignInHost } from './types'

export const signInHost: SignIn['signInHost'] = undefined

export const hostCode: SignIn['hostCode'] = () => Promise.resolve({ ok: false, reason: 'unsupported' })
