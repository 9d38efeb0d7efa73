import type { Entry, EntryId } from '../visa/entry'

/** Everything the questions can end in. */
export type ResultId =
  | EntryId
  | 'shenzhen' | 'zhuhai' | 'hengqin' | 'individual-hong-kong' | 'individual-macao' | 'city-not-known'
  | 'group-hong-kong' | 'group-macao' | 'group-ask-hong-kong' | 'group-ask-macao'
  | 'family-close' | 'family-spouse-children' | 'family-distant' | 'business' | 'stay-hong-kong' | 'stay-macao-study' | 'stay-macao-work'
  | 'talent' | 'talent-not' | 'other-hong-kong' | 'other-macao' | 'passport-transit-hong-kong' | 'passport-transit-macao'
  | 'renew-exit-entry' | 'child-mainland' | 'lost-exit-entry-mainland' | 'lost-exit-entry-hong-kong' | 'lost-exit-entry-macao'
  | 'home-return-first-hong-kong' | 'home-return-first-macao' | 'home-return-valid' | 'home-return-renew-hong-kong' | 'home-return-renew-macao'
  | 'non-chinese-hong-kong' | 'non-chinese-macao' | 'residence-permit' | 'residence-not-for'
  | 'card-to-macao' | 'identity-document-to-macao' | 'card-to-hong-kong' | 'visit-permit'
  | 'child-home-return-hong-kong' | 'child-home-return-macao' | 'child-non-chinese' | 'child-to-macao' | 'child-to-hong-kong'
  | 'lost-home-return-mainland' | 'lost-home-return-mainland-macao' | 'lost-home-return-hong-kong' | 'lost-home-return-macao'
  | 'lost-non-chinese-mainland' | 'lost-non-chinese' | 'lost-card-hong-kong' | 'lost-passport-mainland' | 'lost-hong-kong-in-macao'
  | 'lost-macao-in-hong-kong' | 'lost-macao-card-away' | 'lost-macao-card-home'
  | 'lost-foreign-mainland' | 'lost-foreign-hong-kong' | 'lost-foreign-macao'
  | 'nationality-not-listed'

export interface DocumentResult extends Omit<Entry, 'id'> {
  id: ResultId
  /** Of an endorsement: whether the permit it stands in is there already. */
  card?: Card
}

/** `lapsed`: expired, or damaged. */
export const CARDS = ['valid', 'lapsed', 'none'] as const
export type Card = (typeof CARDS)[number]

/** An end that brings nothing but its name. */
export const ends = (id: ResultId): { result: DocumentResult } => ({ result: { id, also: [] } })

export type QuestionId =
  | 'who' | 'trip' | 'status' | 'purpose' | 'home' | 'residence' | 'relation' | 'workplace' | 'held' | 'sign' | 'place' | 'paper' | 'nationality' | 'visit' | 'card'

