/** Of which facts each result is made, and whom to ask about what they leave open. */
import type { ResultId } from '@/domain/permit/result'

export interface Answer {
  /** The first is what the result stands on: on a day it does not hold, nothing is known. The page orders them by kind. */
  facts: readonly string[]
  /** What was not found, by its text; `document.unknown.<this>`. */
  unknown?: 'city' | 'papers' | 'fee' | 'endorsement-fee' | 'way-home' | 'way-home-macao' | 'child' | 'lost' | 'list' | 'nationality' | 'terms'
  /** Facts for those who are in the Mainland already, and cannot do at home what the others say. */
  inMainland?: readonly string[]
  /** Id of a contact. */
  contact: 'mainland-immigration' | 'hong-kong-immigration' | 'macao-police'
  /** Record that tells it step by step. */
  record?: string
  /** The result is an endorsement in the exit-entry permit. */
  isEndorsement?: boolean
  /** There are offices to go to. */
  hasOffices?: boolean
}

const permit = (...ids: string[]) => ids.map((id) => `exit-entry/${id}`)
const home = (...ids: string[]) => ids.map((id) => `home-return/${id}`)
const other = (...ids: string[]) => ids.map((id) => `non-chinese/${id}`)
const fee = (...ids: string[]) => ids.map((id) => `fee/${id}`)
const of = (start: string, ...ids: string[]) => ids.map((id) => `${start}/${id}`)

const CARD = [...permit('fee', 'validity', 'apply-anywhere', 'time-needed'), 'endorsement/separate']
const group = (place: 'hong-kong' | 'macao', ...fees: string[]) => [...of('group', `grant-${place}`, 'must-travel-in-group', 'apply-anywhere', 'time-needed'), ...fee(...fees)]

const endorsement = (facts: string[], more: Partial<Answer> = {}): Answer => ({
  facts: [...facts, ...CARD],
  contact: 'mainland-immigration',
  record: 'customs/which-endorsement',
  isEndorsement: true,
  hasOffices: true,
  ...more,
})
const family = (kind: string, ...more: string[]) => endorsement([...of('family', kind, 'relatives', ...more, 'renew'), 'endorsement/nationwide'])
const individual = (place: string, ...fees: string[]) => endorsement([...of('individual', `entries-${place}`, 'stay', 'count', 'residence-permit'), ...fee(...fees)])
const atHome = (facts: string[], more: Partial<Answer> = {}): Answer => ({ facts, contact: 'mainland-immigration', hasOffices: true, ...more })
const visit = (facts: string[], more: Partial<Answer> = {}): Answer => ({ facts, contact: 'mainland-immigration', ...more })
const hongKong = (facts: string[], more: Partial<Answer> = {}): Answer => ({ facts, contact: 'hong-kong-immigration', ...more })
const macao = (facts: string[], more: Partial<Answer> = {}): Answer => ({ facts, contact: 'macao-police', ...more })

const RETURN = home('validity', 'even-with-passport')
const IN_MAINLAND = home('expired-in-mainland', 'mainland-offices', 'mainland-time', 'mainland-urgent', 'one-time-return')
const IN_HONG_KONG = home('fee', 'time', 'cts-hong-kong', 'documents')
const NON_CHINESE = other('grant', 'who', 'validity', 'time', 'documents', 'not-for', 'lodging', 'fee-mainland')
const E_PERMIT = of('e-permit', 'what', 'limits')
const VISITORS = ['mainland/arrival-card/online', ...of('mainland/lodging', 'deadline', 'fine'), 'mainland/stay/overstay']
const MACAO_ENTRY = ['macao/means', 'macao/validity']
const TRANSIT = of('mainland/transit-240', 'grant', 'ports', 'area', 'ticket', 'third-place', 'not-here')

export const ANSWERS: Record<ResultId, Answer> = {
  shenzhen: endorsement([...of('shenzhen', 'grant', 'scheme'), ...fee('multiple-1-year')], { record: 'customs/shenzhen-multiple-entry' }),
  zhuhai: endorsement([...of('zhuhai', 'grant', 'scheme', 'week'), 'hengqin-group'], { unknown: 'endorsement-fee', record: 'customs/zhuhai-weekly' }),
  hengqin: endorsement([...of('hengqin', 'grant', 'scheme'), ...fee('multiple-1-year')], { record: 'customs/hengqin-multiple-entry' }),
  'individual-hong-kong': individual('hong-kong', 'one-entry', 'two-entries'),
  'individual-macao': individual('macao', 'one-entry'),
  'group-hong-kong': endorsement(group('hong-kong', 'one-entry', 'two-entries')),
  'group-macao': endorsement(group('macao', 'one-entry')),
  'group-ask-hong-kong': endorsement([...group('hong-kong', 'one-entry', 'two-entries'), 'individual/residence-permit'], { unknown: 'city' }),
  'group-ask-macao': endorsement([...group('macao', 'one-entry'), 'individual/residence-permit'], { unknown: 'city' }),
  'city-not-known': endorsement([], { unknown: 'city' }),
  'family-close': family('grant-close', 'grant-60'),
  'family-spouse-children': family('grant-spouse-children'),
  'family-distant': family('grant-distant'),
  business: endorsement([...of('business', 'grant', 'entries-registered', 'entries-other', 'entries-driver', 'apply-anywhere', 'company'), ...fee('one-entry', 'multiple-1-year')]),
  'stay-hong-kong': endorsement(of('stay', 'who-hong-kong', 'grant', 'length', 'apply-anywhere', 'study-needs-d'), { unknown: 'endorsement-fee' }),
  'stay-macao-study': endorsement(of('stay', 'macao-students', 'grant', 'apply-anywhere'), { unknown: 'endorsement-fee' }),
  'stay-macao-work': endorsement(of('stay', 'grant', 'length', 'apply-anywhere'), { unknown: 'endorsement-fee' }),
  talent: endorsement([...of('talent', 'area', 'grant', 'categories', 'proof'), ...fee('multiple-1-year', 'multiple-3-years')], { record: 'customs/talent-endorsement' }),
  'talent-not': endorsement(of('talent', 'area'), { record: 'customs/talent-endorsement', isEndorsement: false }),
  'other-hong-kong': endorsement(of('other', 'grant', 'reasons')),
  'other-macao': endorsement(of('other', 'grant', 'reasons', 'macao-multiple')),
  'passport-transit-hong-kong': hongKong(of('passport', 'transit-hong-kong'), { unknown: 'terms' }),
  'passport-transit-macao': macao([...of('passport', 'transit-macao', 'transit-macao-again'), 'macao/validity']),
  'renew-exit-entry': atHome(permit('fee', 'online-cities', 'validity', 'apply-anywhere', 'time-needed'), { unknown: 'papers', record: 'customs/permit-hong-kong-macao' }),
  'child-mainland': atHome(permit('documents-child', 'fee', 'validity', 'apply-anywhere', 'time-needed'), { record: 'customs/permit-hong-kong-macao' }),
  'lost-exit-entry-mainland': atHome(permit('apply-anywhere', 'online-cities', 'time-needed'), { unknown: 'fee', record: 'customs/permit-hong-kong-macao' }),
  'lost-exit-entry-hong-kong': hongKong(of('lost', 'permit-in-hong-kong', 'permit-in-hong-kong/fee', 'permit-in-hong-kong/time'), { record: 'customs/lost-permit-in-hong-kong-macao', hasOffices: true }),
  'lost-exit-entry-macao': macao(of('lost', 'permit-in-macao'), { unknown: 'fee', record: 'customs/lost-permit-in-hong-kong-macao', hasOffices: true }),

  'home-return-first-hong-kong': atHome([...home('who'), ...IN_HONG_KONG, ...home('validity', 'even-with-passport')], { record: 'customs/mainland-travel-permit' }),
  'home-return-first-macao': atHome(home('validity', 'cts-macao'), { unknown: 'fee', record: 'customs/mainland-travel-permit' }),
  'home-return-valid': atHome(home('validity', 'even-with-passport', 'when-renew')),
  'home-return-renew-hong-kong': atHome([...home('when-renew'), ...IN_HONG_KONG, ...RETURN], { inMainland: IN_MAINLAND, unknown: 'way-home', record: 'customs/mainland-travel-permit' }),
  'home-return-renew-macao': atHome([...RETURN, ...home('cts-macao')], { inMainland: IN_MAINLAND, unknown: 'way-home-macao', record: 'customs/mainland-travel-permit' }),
  'non-chinese-hong-kong': atHome([...other('fee-hong-kong'), ...NON_CHINESE], { record: 'customs/mainland-travel-permit-non-chinese' }),
  'non-chinese-macao': atHome([...other('fee-macao'), ...NON_CHINESE], { record: 'customs/mainland-travel-permit-non-chinese' }),
  'residence-permit': atHome(of('residence', 'who', 'validity', 'time', 'not-for-crossing'), { unknown: 'fee' }),
  'residence-not-for': visit(['residence/chinese-only', 'mainland/visa/needed']),
  'card-to-macao': macao([...of('hong-kong-to-macao', 'card', 'self-service'), 'hong-kong/card-from-11'], { record: 'customs/hong-kong-macao-qr' }),
  'identity-document-to-macao': macao([...of('hong-kong-to-macao', 'document-of-identity'), 'macao/validity']),
  'card-to-hong-kong': hongKong([...of('macao-to-hong-kong', 'permanent'), 'hong-kong-to-macao/self-service'], { record: 'customs/hong-kong-macao-qr' }),
  'visit-permit': hongKong(of('macao-to-hong-kong', 'visit-permit'), { unknown: 'fee' }),
  'child-home-return-hong-kong': atHome([...home('documents-child', 'validity', 'fee', 'time', 'cts-hong-kong')], { record: 'customs/mainland-travel-permit' }),
  'child-home-return-macao': atHome(home('validity', 'cts-macao'), { unknown: 'child', record: 'customs/mainland-travel-permit' }),
  'child-non-chinese': atHome(other('grant', 'under-11', 'validity', 'time', 'documents', 'not-for'), { record: 'customs/mainland-travel-permit-non-chinese' }),
  'child-to-macao': macao(['hong-kong-child/under-11', 'hong-kong/card-from-11', 'hong-kong/re-entry-permit-fee', 'hong-kong-to-macao/self-service']),
  'child-to-hong-kong': hongKong([...of('macao-to-hong-kong', 'permanent'), 'hong-kong-to-macao/self-service'], { unknown: 'child' }),

  'lost-home-return-mainland': atHome([...of('lost', 'home-return-in-mainland', 'cts-counters/time'), ...home('mainland-offices', 'mainland-urgent'), ...E_PERMIT], { record: 'customs/lost-home-return-permit' }),
  'lost-home-return-mainland-macao': atHome([...home('mainland-offices', 'mainland-urgent'), ...E_PERMIT, 'lost/macao-resident-return'], { unknown: 'fee', record: 'customs/lost-home-return-permit' }),
  'lost-home-return-hong-kong': atHome(home('cts-hong-kong', 'fee-lost', 'time', 'documents', 'mainland-offices'), { record: 'customs/lost-home-return-permit' }),
  'lost-home-return-macao': atHome(home('cts-macao', 'mainland-offices'), { unknown: 'fee', record: 'customs/lost-home-return-permit' }),
  'lost-non-chinese-mainland': atHome([...other('lost-in-mainland', 'fee-mainland', 'documents'), ...E_PERMIT], { record: 'customs/mainland-travel-permit-non-chinese' }),
  'lost-non-chinese': atHome([], { unknown: 'lost', record: 'customs/mainland-travel-permit-non-chinese' }),
  'lost-card-hong-kong': hongKong(of('lost', 'hong-kong-identity-card', 'hong-kong-identity-card/fee'), { hasOffices: true }),
  'lost-passport-mainland': hongKong(of('lost', 'hong-kong-passport-in-mainland')),
  'lost-hong-kong-in-macao': macao(of('lost', 'hong-kong-resident-in-macao', 'visitor-in-macao', 'stolen-in-macao')),
  'lost-macao-in-hong-kong': hongKong(of('lost', 'macao-resident-in-hong-kong', 'macao-resident-return')),
  'lost-macao-card-away': macao(of('lost', 'macao-resident-return')),
  'lost-macao-card-home': macao(of('lost', 'macao-resident-in-macao'), { unknown: 'fee' }),
  'lost-foreign-mainland': visit(of('lost', 'foreigner-in-mainland'), { hasOffices: true }),
  'lost-foreign-hong-kong': hongKong([], { unknown: 'lost' }),
  'lost-foreign-macao': macao(of('lost', 'visitor-in-macao', 'stolen-in-macao')),

  'visa-free': visit([...of('mainland/visa-free', 'purposes', 'not-covered', 'counted'), ...VISITORS], { record: 'customs/foreigner-arrival-card' }),
  'visa-needed': visit(['mainland/visa/needed', 'mainland/port-visa/who', ...VISITORS]),
  'visa-work': visit(['mainland/visa/needed', 'mainland/visa-free/not-covered', ...VISITORS]),
  'visa-not-known': visit([], { unknown: 'list' }),
  transit: visit([...TRANSIT, ...VISITORS], { record: 'customs/transit-240-hours' }),
  'group-tour': visit([...of('mainland/tour-groups-144', 'grant', 'who', 'sixth-day')]),
  cruise: visit(of('mainland/cruise-groups', 'grant', 'who')),
  'hong-kong-free': hongKong(['hong-kong/arrival-card']),
  'hong-kong-registration': hongKong(['hong-kong/registration/paper', 'hong-kong/registration/exempt', 'hong-kong/arrival-card']),
  'hong-kong-visa': hongKong(['hong-kong/visa-required']),
  'hong-kong-not-known': hongKong([], { unknown: 'list' }),
  'macao-free': macao(MACAO_ENTRY),
  'macao-visa-before': macao(['macao/visa-in-advance', 'macao/visa-in-advance/where', ...MACAO_ENTRY]),
  'macao-visa-on-arrival': macao(['macao/visa-on-arrival', 'macao/visa-on-arrival/fee', ...MACAO_ENTRY]),
  'macao-not-known': macao([], { unknown: 'list' }),
  'nationality-not-listed': visit([], { unknown: 'nationality' }),
}
