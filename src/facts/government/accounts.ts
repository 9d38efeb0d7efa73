import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './accounts.json'
import type { Account, AccountId, AccountOpening, AccountWay, Door, LostPhone } from './accounts-schema'

export type { Account, AccountId, AccountOpening, AccountWay, Door, LostPhone }

const written = file as unknown as FactFile
export const ACCOUNTS_REVIEW_DAYS = written.reviewEveryDays

/** By the account: `service/iam-smart`. */
export const accounts = factsOf<Account>(written, 'service')
export const openings = factsOf<AccountOpening>(written, 'opening')
/** By the account: `lost/one-account`. */
export const lostPhones = factsOf<LostPhone>(written, 'lost')
export const doors = factsOf<Door>(written, 'door')
