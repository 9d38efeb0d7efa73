import { defineMessages, type useI18n } from '@/i18n'
import en from './en.json'
import pt from './pt.json'
import zhHans from './zh-Hans.json'
import zhHant from './zh-Hant.json'

export const entitledMessages = defineMessages({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, pt })

export type EntitledKey = keyof typeof zhHans

/** Says a text of this tool. */
export type SayEntitled = ReturnType<typeof useI18n<EntitledKey>>['t']
