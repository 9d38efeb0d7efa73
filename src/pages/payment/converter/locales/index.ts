import { defineMessages } from '@/i18n'
import en from './en.json'
import pt from './pt.json'
import zhHans from './zh-Hans.json'
import zhHant from './zh-Hant.json'

export const converterMessages = defineMessages({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, pt })
