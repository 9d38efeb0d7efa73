/** WeChat and Alipay open their own map at a pin, in GCJ-02 everywhere in China; neither looks for an address. */
import Taro from '@tarojs/taro'
import { asTyped } from '@/domain/locale/as-typed'
import { toGcj02 } from '@/domain/position/gcj02'
import { copyText } from '@/platform/clipboard'
import type { Maps } from './types'

/** @param written how the host wants degrees: WeChat as numbers, Alipay as text */
export const mapsOf = (written: (degrees: number) => number | string): Maps => ({
  mapLinkOf: () => undefined,
  openMap: async (target) => {
    if (target.kind === 'address') return copyText(target.address)
    const { lat, lon } = toGcj02(target)
    try {
      // Taro's types know WeChat's numbers only.
      await Taro.openLocation({ latitude: written(lat) as number, longitude: written(lon) as number, name: asTyped(target.name), address: asTyped(target.address) })
      return 'done'
    } catch (error) {
      const { errMsg, errorMessage } = (error ?? {}) as { errMsg?: string; errorMessage?: string }
      return /cancel/i.test(`${errMsg} ${errorMessage}`) ? 'cancelled' : copyText(target.address)
    }
  },
})
