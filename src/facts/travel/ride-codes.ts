import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Fact } from '@/domain/fact/fact'
import type { Means, Operator } from '@/domain/ride/means'
import file from './ride-codes.json'
import type { RideAcceptance, RideGuide, RideSign, RideTogether } from './ride-codes-schema'

export type { RideAcceptance, RideGuide, RideSign }

const written = file as unknown as FactFile
export const RIDE_CODES_REVIEW_DAYS = written.reviewEveryDays

/** By `mtr/alipay`. */
export const acceptances = factsOf<RideAcceptance>(written, 'acceptance')
const signs = factsOf<RideSign>(written, 'sign')
const guides = factsOf<RideGuide>(written, 'guide')
const groups = factsOf<RideTogether>(written, 'together')

export const signOf = (means: Means): Fact<RideSign> | undefined => signs.get(`sign/${means}`)
export const guideOf = (means: Means): Fact<RideGuide> => factNamed(guides, `guide/${means}`)
/** Whether one code pays for several people there. */
export const togetherAt = (operator: Operator): Fact<RideTogether> | undefined => groups.get(`${operator}/together`)
