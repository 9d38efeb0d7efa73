import { defineMessages, type useI18n } from '@/i18n'
import en from './en.json'
import pt from './pt.json'
import zhHans from './zh-Hans.json'
import zhHant from './zh-Hant.json'

export const accountsMessages = defineMessages({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, pt })

/** Says a text of this tool. */
export type SayAccounts = ReturnType<typeof useI18n<keyof typeof zhHans>>['t']
