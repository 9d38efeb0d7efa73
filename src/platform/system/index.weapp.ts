import Taro from '@tarojs/taro'
import type { System } from './types'

export const host: System['host'] = 'wechat'

export const systemLanguage: System['systemLanguage'] = () => Taro.getAppBaseInfo().language

export const systemTextSize: System['systemTextSize'] = () => Taro.getSystemInfoSync().fontSizeSetting
