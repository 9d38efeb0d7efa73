import en from './en.json'
import pt from './pt.json'
import zhHans from './zh-Hans.json'
import zhHant from './zh-Hant.json'

export type DeskKey = keyof typeof zhHans

export const messages = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, pt }
