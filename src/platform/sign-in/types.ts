/** Apps in which this one runs and that know who somebody is; browsers know nobody. */
export type SignInHost = 'weixin' | 'alipay'

/** A code for one use, with which a gateway may ask the host; or why there is none. */
export type HostCode = { ok: true; code: string } | { ok: false; reason: 'unsupported' | 'failed' }

/** What every `platform/sign-in` promises. */
export interface SignIn {
  /** The host of this build, where it has one. */
  signInHost: SignInHost | undefined
  /** Asked for only after the person tapped: the code says nothing, but whoever has it may ask who it is. */
  hostCode: () => Promise<HostCode>
}
