import type { Question } from '@/domain/checker/checker'
import { NOT_LISTED } from '@/domain/permit/foreigner'
import type { QuestionId } from '@/domain/permit/result'
import type { Locale } from '@/domain/locale/locale'
import type { useI18n } from '@/i18n'
import type { AskedQuestion } from '../../questions'
import { CITIES, cityName, COUNTRIES } from './names'
import type { documentMessages } from './locales'

/** `onward` comes with a result, and changes nothing of it. */
export type AskedId = QuestionId | 'onward'

type T = ReturnType<typeof useI18n<keyof (typeof documentMessages)['en']>>['t']

function optionLabel(id: AskedId, option: string, t: T, locale: Locale): string {
  switch (id) {
    case 'who':
      return t(`who.${option as 'mainland' | 'hong-kong' | 'macao' | 'foreigner'}`)
    case 'place':
      return option === 'mainland' ? t('document.mainland') : t(`region.${option as 'hong-kong' | 'macao'}`)
    case 'residence':
      return option === 'shenzhen' || option === 'hengqin' ? t('document.residenceOf', { city: cityName(option, locale) }) : t(`document.residence.${option as 'none'}`)
    case 'onward':
      return option === 'elsewhere' ? t('document.onward.elsewhere') : t(`region.${option as 'hong-kong' | 'macao'}`)
    default:
      return t(`document.${id as 'trip'}.${option as 'lost'}`)
  }
}

/** Long lists come in the order of the language, with what is none of them at the end. */
function optionsOf({ id, options }: Question<AskedId>, t: T, locale: Locale) {
  if (id === 'nationality') return [...COUNTRIES[locale], { value: NOT_LISTED, label: t('document.notListed') }]
  if (id === 'home') return [...CITIES[locale], { value: 'elsewhere', label: t('document.notListed') }]
  return options.map((value) => ({ value, label: optionLabel(id, value, t, locale) }))
}

/** A question in words. `trip` tells which: where a child goes is asked as where a thing was lost is. */
export function inWords(question: Question<AskedId>, trip: string | undefined, t: T, locale: Locale): AskedQuestion & { id: AskedId } {
  const { id } = question
  return {
    id,
    label: id === 'place' && trip === 'child' ? t('document.ask.childPlace') : t(`document.ask.${id}`),
    ...(id === 'home' && { hint: t('document.homeHint') }),
    options: optionsOf(question, t, locale),
  }
}

/** Names of countries and cities that a first update should carry. */
const FEW = 20

/** An answered question with a long list, before the page is drawn: two hundred countries would be half of what is sent for it. */
export function onlyChosen<Asked extends AskedQuestion>(asked: Asked, chosen: string | undefined): Asked {
  if (chosen === undefined || asked.options.length <= FEW) return asked
  return { ...asked, isList: true, options: asked.options.filter(({ value }) => value === chosen) }
}
