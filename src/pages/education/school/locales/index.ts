import { defineMessages, type useI18n } from '@/i18n'
import en from './en.json'
import pt from './pt.json'
import zhHans from './zh-Hans.json'
import zhHant from './zh-Hant.json'

export const schoolMessages = defineMessages({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, pt })

export type SchoolKey = keyof typeof zhHans

/** Says a text of this tool. */
export type SaySchool = ReturnType<typeof useI18n<SchoolKey>>['t']
