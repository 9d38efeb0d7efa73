import type { Fact } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './schemes.json'
import type { AmountValue, CareContact, DaysValue, LimitsValue, SchemeValue } from './schemes-schema'

export type { AmountValue, CareContact, DaysValue, LimitsValue, SchemeValue }

const written = file as unknown as FactFile
export const SCHEMES_REVIEW_DAYS = written.reviewEveryDays

/** Allowances, pensions, homes and concessions for older people, by `scheme/oala-gd`. */
export const careSchemes = factsOf<SchemeValue>(written, 'scheme')

const amounts = factsOf<AmountValue>(written, 'amount')
/** What a scheme pays, by `oala`. */
export const amountOf = (id: string): Fact<AmountValue> => factNamed(amounts, `amount/${id}`)

/** Income and assets up to which one may have the Old Age Living Allowance. */
export const meansLimits = factNamed(factsOf<LimitsValue>(written, 'limits'), 'limits/oala')

const days = factsOf<DaysValue>(written, 'days')
/** Days that decide: `away` from Hong Kong before applying at most, in `hong-kong`, `guangdong` and `macao` at least. */
export const decidingDays = (id: 'away' | 'hong-kong' | 'guangdong' | 'macao'): Fact<DaysValue> => factNamed(days, `days/${id}`)

const contacts = factsOf<CareContact>(written, 'contact')
export const careContact = (id: string): Fact<CareContact> => factNamed(contacts, `contact/${id}`)
