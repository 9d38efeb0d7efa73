/** What there is to do when an older person moves across the boundary: judgement of ours, each with the tool or service that knows the values. */
import type { Situation } from '@/domain/checklist/moving'
import { CARE_COST, CARRY, DOCUMENT, EMERGENCY_CARD, ENTITLED, HELP_NUMBERS, JOURNEY, MOVING, PAY, SHOW_CARDS, SOCIAL_INSURANCE, placesPage, servicePage } from '../../links'

interface Task {
  id: string
  phase: string
  /** Days from the moving day; negative before it. */
  due: number
  /** For whom; everybody where nothing is said. */
  when?: (situation: Situation) => boolean
  link?: string
}

/** In the order in which they fall due inside a part. Ids stand in codes: they are never changed or used again. */
export const TASKS = [
  { id: 'talk', phase: 'think', due: -180 },
  { id: 'entitled', phase: 'think', due: -175, link: ENTITLED },
  { id: 'cost', phase: 'think', due: -170, link: CARE_COST },
  { id: 'homes', phase: 'think', due: -165, when: ({ home, there }) => home && there, link: placesPage({ kind: 'care-home' }) },
  { id: 'flat', phase: 'think', due: -165, when: ({ flat, there }) => flat && there, link: placesPage({ kind: 'voucher-point' }) },
  { id: 'journey', phase: 'visit', due: -125, link: JOURNEY },
  { id: 'see-home', phase: 'visit', due: -120, when: ({ home }) => home },
  { id: 'see-flat', phase: 'visit', due: -120, when: ({ flat }) => flat },
  { id: 'clinic', phase: 'visit', due: -118, when: ({ there }) => there, link: placesPage({ kind: 'hospital' }) },
  { id: 'family-way', phase: 'visit', due: -115, link: JOURNEY },
  { id: 'stay', phase: 'trial', due: -75 },
  { id: 'lodging', phase: 'trial', due: -74, when: ({ flat, there }) => flat && there, link: servicePage('food-stay/lodging-registration') },
  { id: 'pay', phase: 'trial', due: -72, link: PAY },
  { id: 'phone', phase: 'trial', due: -72, link: servicePage('communications/one-card-two-numbers') },
  { id: 'decide', phase: 'trial', due: -60 },
  { id: 'permit', phase: 'papers', due: -50, when: ({ there }) => there, link: servicePage('customs/mainland-travel-permit') },
  { id: 'entry', phase: 'papers', due: -50, when: ({ there }) => !there, link: DOCUMENT },
  { id: 'copies', phase: 'papers', due: -45 },
  { id: 'trusted', phase: 'papers', due: -45 },
  { id: 'contract', phase: 'papers', due: -40, when: ({ home }) => home },
  { id: 'lease', phase: 'papers', due: -40, when: ({ flat, there }) => flat && there, link: servicePage('food-stay/lease-filing') },
  { id: 'allowance-hk', phase: 'money', due: -40, when: ({ benefit, from, there }) => benefit && there && from === 'hong-kong', link: servicePage('elderly-care/guangdong-scheme-allowances') },
  { id: 'allowance-mo', phase: 'money', due: -40, when: ({ benefit, from }) => benefit && from === 'macao', link: servicePage('elderly-care/macao-proof-of-life') },
  { id: 'account', phase: 'money', due: -38, when: ({ there }) => there, link: servicePage('payment/attestation-account') },
  { id: 'transfer', phase: 'money', due: -35, link: MOVING },
  { id: 'bills', phase: 'money', due: -30 },
  { id: 'insurers', phase: 'money', due: -30 },
  { id: 'records', phase: 'health', due: -30, link: servicePage('health/cross-boundary-health-record') },
  { id: 'checkup', phase: 'health', due: -28 },
  { id: 'vouchers', phase: 'health', due: -25, when: ({ from, there }) => there && from === 'hong-kong', link: servicePage('elderly-care/health-care-vouchers-gba') },
  { id: 'vouchers-mo', phase: 'health', due: -25, when: ({ from, there }) => there && from === 'macao', link: servicePage('health/macao-health-voucher') },
  { id: 'medicines', phase: 'health', due: -25, when: ({ pills }) => pills, link: EMERGENCY_CARD },
  { id: 'supply', phase: 'health', due: -10, when: ({ pills }) => pills, link: CARRY },
  { id: 'card', phase: 'health', due: -7, link: EMERGENCY_CARD },
  { id: 'things', phase: 'move', due: -14, link: CARRY },
  { id: 'old-flat', phase: 'move', due: -14, when: ({ from }) => from !== 'guangdong' },
  { id: 'address', phase: 'move', due: -7 },
  { id: 'way', phase: 'move', due: -3, link: JOURNEY },
  { id: 'day', phase: 'move', due: 0 },
  { id: 'register', phase: 'week', due: 1, when: ({ flat, there }) => flat && there, link: servicePage('food-stay/lodging-registration') },
  { id: 'numbers', phase: 'week', due: 1, link: HELP_NUMBERS },
  { id: 'show', phase: 'week', due: 2, link: SHOW_CARDS },
  { id: 'people', phase: 'week', due: 3 },
  { id: 'call', phase: 'week', due: 7 },
  { id: 'visit', phase: 'month', due: 14, link: JOURNEY },
  { id: 'insurance', phase: 'month', due: 30, when: ({ there }) => there, link: SOCIAL_INSURANCE },
  { id: 'senior', phase: 'month', due: 30, when: ({ there }) => there, link: servicePage('elderly-care/shenzhen-senior-benefits') },
  { id: 'review-cost', phase: 'month', due: 30, link: CARE_COST },
  { id: 'absence', phase: 'hundred', due: 90, when: ({ benefit }) => benefit, link: ENTITLED },
  { id: 'refill', phase: 'hundred', due: 90, when: ({ pills }) => pills },
  { id: 'residence', phase: 'hundred', due: 95, when: ({ there }) => there, link: servicePage('government/residence-permit') },
  { id: 'life', phase: 'hundred', due: 100, when: ({ benefit, from }) => benefit && from === 'macao', link: servicePage('elderly-care/macao-proof-of-life') },
  { id: 'settled', phase: 'hundred', due: 100 },
] as const satisfies readonly Task[]

export type TaskId = (typeof TASKS)[number]['id']
