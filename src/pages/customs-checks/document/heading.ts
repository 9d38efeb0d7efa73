import type { ResultId } from '@/domain/permit/result'

/** Results that say the same of different places share a heading. */
const SHARED: [ids: RegExp, heading: string][] = [
  [/^group-(ask-)?(hong-kong|macao)$/, 'group'],
  [/^family-/, 'family'],
  [/^stay-/, 'stay'],
  [/^other-/, 'other'],
  [/^passport-transit-/, 'passport-transit'],
  [/^home-return-first-/, 'home-return-first'],
  [/^home-return-renew-/, 'home-return-renew'],
  [/^(child-)?non-chinese/, 'non-chinese'],
  [/^child-home-return-/, 'child-home-return'],
  [/^lost-exit-entry-(hong-kong|macao)$/, 'lost-exit-entry'],
  [/^lost-home-return-(hong-kong|macao|mainland-macao)$/, 'lost-home-return'],
  [/^lost-non-chinese/, 'lost-non-chinese'],
  [/^lost-(macao-)?card-/, 'lost-card'],
  [/^lost-passport-/, 'lost-passport'],
  [/^lost-(hong-kong-in-macao|macao-in-hong-kong)$/, 'lost-leave'],
  [/^lost-foreign-/, 'lost-foreign'],
  [/^(hong-kong|macao|visa)-not-known$/, 'visa-not-known'],
]

/** The last part of the key of a result's heading. */
export const headingOf = (id: ResultId): string => SHARED.find(([ids]) => ids.test(id))?.[1] ?? id
