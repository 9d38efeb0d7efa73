/** Where the shipped bundles run. `h5` runs in a browser; the other two in the runtime of this folder. */
export type Platform = 'weapp' | 'alipay' | 'h5'

/** Platforms that need the runtime, because their real hosts cannot be had without a vendor's tool and an account. */
export type MiniPlatform = Exclude<Platform, 'h5'>

export const PLATFORMS: readonly Platform[] = ['weapp', 'alipay', 'h5']
export const MINI_PLATFORMS: readonly MiniPlatform[] = ['weapp', 'alipay']

/** Name of the global object through which a bundle calls its host. */
export const hostObject = (platform: MiniPlatform) => (platform === 'alipay' ? 'my' : 'wx')
