/** Questions and points of this tool in words. */
import type { Question } from '@/domain/checker/checker'
import type { Locale } from '@/domain/locale/locale'
import { formatUnits } from '@/domain/number/number'
import { OTHER_DISTRICT, type PointsQuestion } from '@/domain/school-points/which-rule'
import { questionsInWords } from '../../questions'
import type { PointsKey, SayPoints } from './locales'

/** Hundredths as a person writes them: `75`, `62.5`, `105.95`. */
export const pointsInWords = (hundredths: number, locale: Locale): string =>
  hundredths % 100 === 0 ? formatUnits(hundredths / 100, 0, locale) : hundredths % 10 === 0 ? formatUnits(hundredths / 10, 1, locale) : formatUnits(hundredths, 2, locale)

const optionInWords = (id: PointsQuestion, option: string, t: SayPoints): string =>
  id === 'city' ? t(`region.${option}` as 'region.shenzhen') : id === 'at' && option === OTHER_DISTRICT ? t('points.at.other') : t(`points.${id}.${option}` as PointsKey)

/** Not every district counts a home that is only registered as a residence: the hint names it only where it can be chosen. */
const takesRegistration = (asked: readonly Question<PointsQuestion>[]): boolean => asked.some(({ id, options }) => id === 'home' && options.includes('registered'))

/** The questions so far, in words. */
export const askedInWords = (asked: readonly Question<PointsQuestion>[], t: SayPoints) =>
  questionsInWords(asked, {
    label: (id) => t(`points.ask.${id}`),
    option: (id, value) => optionInWords(id, value, t),
    hint: (id) => (id === 'hukou' ? t('points.hint.hukou') : id === 'home' ? t(takesRegistration(asked) ? 'points.hint.home' : 'points.hint.home.ask') : undefined),
  })
