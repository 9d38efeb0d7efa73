import type { Wallet } from './types'

export type { WalletPage } from './types'

/** A browser has no wallet, and WeChat opens its payment code for no mini program of others. */
export const hasWallet: Wallet['hasWallet'] = () => false
export const openWallet: Wallet['openWallet'] = async () => 'failed'
