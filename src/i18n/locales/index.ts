import { defineMessages } from '../define-messages'
import en from './en.json'
import pt from './pt.json'
import zhHans from './zh-Hans.json'
import zhHant from './zh-Hant.json'

export const sharedMessages = defineMessages({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, pt })
export type SharedKey = keyof (typeof sharedMessages)['zh-Hans']
