import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './ways.json'
import type { PayAcceptance, PayContact, PayFee, PayLimit, PayObtain, PayPitfall, PaySetup } from './ways-schema'

export type { PayAcceptance, PayContact, PayFee, PayLimit, PayObtain, PayPitfall, PaySetup }

const written = file as unknown as FactFile
export const WAYS_REVIEW_DAYS = written.reviewEveryDays

export const acceptances = factsOf<PayAcceptance>(written, 'acceptance')
export const setups = factsOf<PaySetup>(written, 'setup')
export const pitfalls = factsOf<PayPitfall>(written, 'pitfall')
export const fees = factsOf<PayFee>(written, 'fee')
export const limits = factsOf<PayLimit>(written, 'limit')
export const obtains = factsOf<PayObtain>(written, 'obtain')
/** By the place: `macao`. */
export const contacts = factsOf<PayContact>(written, 'contact')
