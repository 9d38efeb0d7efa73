import type { Question } from '@/domain/checker/checker'
import type { COUNTS, DATA_KINDS, DataQuestion, Way, WHYS } from '@/domain/firm-form/data-contract'
import type { FormQuestion, Founder, Kind, Where } from '@/domain/firm-form/which-form'
import { questionsInWords } from '../../questions'
import type { SayFirm } from './locales'

function formOption(id: FormQuestion, option: string, t: SayFirm): string {
  if (id === 'where') return t(`firm.where.${option as Where}`)
  if (id === 'who') return t(`who.${option as Founder}`)
  if (id === 'as') return t(`firm.as.${option as Kind}`)
  return t(`firm.${option as 'yes' | 'no'}`)
}

function dataOption(id: DataQuestion, option: string, t: SayFirm): string {
  if (id === 'way') return t(`data.way.${option as Way}`)
  if (id === 'kind') return t(`data.kind.${option as (typeof DATA_KINDS)[number]}`)
  if (id === 'why') return t(`data.why.${option as (typeof WHYS)[number]}`)
  if (id === 'many') return t(`data.many.${option as (typeof COUNTS)[number]}`)
  return t(`firm.${option as 'yes' | 'no'}`)
}

/** The questions on forms so far, in words. */
export const formsAsked = (asked: readonly Question<FormQuestion>[], t: SayFirm) =>
  questionsInWords(asked, { label: (id) => t(`firm.ask.${id}`), option: (id, value) => formOption(id, value, t) })

/** The questions on data so far, in words. */
export const dataAsked = (asked: readonly Question<DataQuestion>[], t: SayFirm) =>
  questionsInWords(asked, { label: (id) => t(`data.ask.${id}`), option: (id, value) => dataOption(id, value, t) })
