import type { Wallet } from './types'

export type { WalletPage } from './types'

interface AlipayPages {
  ap?: { navigateToAlipayPage?: (options: { appCode: string; appParams: object; success: () => void; fail: () => void }) => void }
}

declare const my: AlipayPages | undefined

const CODES = { 'pay-code': 'payCode', scanner: 'alipayScan' } as const

/** `my.ap.navigateToAlipayPage`, since 10.1.62 with these codes; only for mini programs of a company. */
const opener = () => (typeof my === 'undefined' ? undefined : my.ap?.navigateToAlipayPage)

export const hasWallet: Wallet['hasWallet'] = () => opener() !== undefined

export const openWallet: Wallet['openWallet'] = (page) =>
  new Promise((resolve) => {
    const open = opener()
    if (!open) return resolve('failed')
    open({ appCode: CODES[page], appParams: {}, success: () => resolve('done'), fail: () => resolve('failed') })
  })
