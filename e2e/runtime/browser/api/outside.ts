/** Ways out of the app: other mini programs, sharing, sign-in. */
import type { Host } from '../host'
import { Refusal, type ApiPart } from './part'

export function outside(host: Host): ApiPart {
  return {
    later: {
      navigateToMiniProgram: ({ appId }) => {
        if (typeof appId !== 'string' || appId === '') throw new Refusal('invalid appid')
      },
      navigateBackMiniProgram: () => undefined,
      exitMiniProgram: () => undefined,
      openEmbeddedMiniProgram: () => undefined,
      showShareMenu: () => undefined,
      hideShareMenu: () => undefined,
      updateShareMenu: () => undefined,
      showSharePanel: () => host.share('menu'),
      login: () => ({ code: 'code of a test' }),
      checkSession: () => undefined,
      getAuthCode: () => ({ authCode: 'code of a test' }),
      requestSubscribeMessage: ({ tmplIds }) => Object.fromEntries(((tmplIds as string[] | undefined) ?? []).map((id) => [id, 'accept'])),
      preloadSubpackage: () => undefined,
    },
  }
}
