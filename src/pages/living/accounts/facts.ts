import { doorFor, openingFor, type Errand } from '@/domain/account-choice/choose'
import { entriesOn, entryOn, type Fact, type FactEntry } from '@/domain/fact/fact'
import type { Rider } from '@/domain/ride/means'
import type { Place } from '@/domain/stay/movement'
import type { CivilDate } from '@/domain/time/civil'
import type { Contact } from '@/facts/customs/contacts'
import { cityLine } from '@/facts/directory/contacts'
import { accounts, doors, lostPhones, openings, type Account, type AccountId, type AccountOpening, type Door, type LostPhone } from '@/facts/government/accounts'

/** The entry whose value was chosen. */
function chosen<Value extends object>(facts: ReadonlyMap<string, Fact<Value>>, day: CivilDate, choose: (values: Value[]) => Value | undefined): FactEntry<Value> | undefined {
  const entries = entriesOn(facts.values(), day)
  const value = choose(entries.map((entry) => entry.value))
  return entries.find((entry) => entry.value === value)
}

export interface KnownAccount {
  account: FactEntry<Account>
  /** How this person opens it; nothing where no source says, or nobody said who they are. */
  opening: FactEntry<AccountOpening> | undefined
  lost: FactEntry<LostPhone> | undefined
}

export const accountsOn = (day: CivilDate): FactEntry<Account>[] => entriesOn(accounts.values(), day)

export function accountOn(id: AccountId, who: Rider | undefined, day: CivilDate): KnownAccount | undefined {
  const account = entryOn(accounts.get(`service/${id}`), day)
  if (!account) return undefined
  return {
    account,
    opening: who && chosen(openings, day, (values) => openingFor(values, id, who)),
    lost: entryOn(lostPhones.get(`lost/${id}`), day),
  }
}

export const doorOn = (errand: Errand, day: CivilDate): FactEntry<Door> | undefined => chosen(doors, day, (values) => doorFor(values, errand))

/** Whom to ask about a government. */
export const lineOf = (where: Place, day: CivilDate): FactEntry<Contact> => cityLine(where === 'mainland' ? undefined : where, day)
