import Taro from '@tarojs/taro'
import type { System } from './types'

export const host: System['host'] = 'alipay'

export const systemLanguage: System['systemLanguage'] = () => Taro.getSystemInfoSync().language

export const systemTextSize: System['systemTextSize'] = () => Taro.getSystemInfoSync().fontSizeSetting
