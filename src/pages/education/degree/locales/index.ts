import { defineMessages, type useI18n } from '@/i18n'
import en from './en.json'
import pt from './pt.json'
import zhHans from './zh-Hans.json'
import zhHant from './zh-Hant.json'

export const degreeMessages = defineMessages({ 'zh-Hans': zhHans, 'zh-Hant': zhHant, en, pt })

export type DegreeKey = keyof typeof zhHans

/** Says a text of this tool. */
export type SayDegree = ReturnType<typeof useI18n<DegreeKey>>['t']
