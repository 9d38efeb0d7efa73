/** States of the moving checklist, the emergency card and the cards to show. */
import { codeOf } from '../../src/domain/checklist/code'
import { withWritten } from '../../src/domain/checklist/fields'
import { newSheet } from '../../src/domain/checklist/sheets'
import { OUTSIDE, says, type PageState } from './state'

const MOVING = 'elderly-care/moving'
const MOVING_ROUTE = 'pages/elderly-care/moving/index'
const CARD = 'help/card'
const CARD_ROUTE = 'pages/help/card/index'
const SHOW = 'help/show'
const SHOW_ROUTE = 'pages/help/show/index'

const NOW = 1_795_000_000
const LIST = withWritten(
  newSheet(NOW, 'a'),
  { name: '媽媽搬中山', from: 'hong-kong', to: 'guangdong', into: 'home', day: '2027-03-01', 't.talk.done': '2026-11-01', 't.talk.who': '美', 't.entitled.who': 'KM', 't.entitled.note': '先問 1868', 'o.a1.title': '賣鋼琴', 'o.a1.phase': 'think' },
  NOW,
)
const SENT = withWritten(LIST, { 't.cost.done': '2026-11-20' }, NOW + 60)
const FILLED = withWritten(
  newSheet(NOW, 'c'),
  {
    name: '陳美 Chan Mei',
    born: '1948',
    blood: 'A-',
    allergies: 'penicillin,contrast',
    conditions: 'hypertension,diabetes,pacemaker',
    medicines: 'insulin,warfarin',
    'medicines-text': 'Amlodipine 5 mg',
    languages: 'cantonese',
    address: '廣東省中山市石岐區示例路1號',
    'c1.name': '陳大文',
    'c1.relation': 'child',
    'c1.phone': '+852 9123 4567',
  },
  NOW,
)

const STATES: PageState[] = [
  { page: 'moving-checklist', state: 'first', route: MOVING_ROUTE, shows: says('moving.lead', MOVING), main: { control: '#begin', leads: 'to more' } },
  { page: 'moving-checklist', state: 'filled', answer: '#progress', route: MOVING_ROUTE, own: { moving: [LIST] }, shows: says('phase.hundred', MOVING), main: { control: '#next-entitled', leads: 'to more' } },
  { page: 'moving-checklist', state: 'task', answer: '#task', route: MOVING_ROUTE, own: { moving: [LIST] }, opener: 'next-entitled', shows: says('why.entitled', MOVING), main: { control: '#tick', leads: 'to more' } },
  { page: 'moving-checklist', state: 'sent', answer: '#take', route: MOVING_ROUTE, query: { list: codeOf('m', SENT) }, own: { moving: [LIST] }, shows: says('take.merge', MOVING), main: { control: '#take-merge', leads: 'to more' } },
  { page: 'moving-checklist', state: 'damaged', answer: '#take-refused', route: MOVING_ROUTE, query: { list: 'bay1m.AAAA' }, shows: says('take.damaged', MOVING), main: { control: '#begin', leads: 'to more' } },
  { page: 'emergency-card', state: 'first', route: CARD_ROUTE, shows: says('card.lead', CARD), main: { control: '#card-begin', leads: 'to more' } },
  { page: 'emergency-card', state: 'form', below: 'what a card is for and where it stays is said before it is written', answer: '#name', route: CARD_ROUTE, own: { card: [FILLED] }, opener: 'card-edit', shows: says('field.insurer', CARD), main: { control: '#card-done', leads: 'to more' } },
  { page: 'emergency-card', state: 'filled', answer: '#card', route: CARD_ROUTE, own: { card: [FILLED] }, shows: says('card.self', CARD), main: { control: '#call-contact-1', leads: 'outside' } },
  { page: 'emergency-card', state: 'qr', below: 'the code that a helper scans stands above what it holds', answer: '#card', route: CARD_ROUTE, own: { card: [FILLED] }, opener: 'card-qr', shows: says('card.qrNote', CARD), main: { control: '#card-picture', leads: 'to more' } },
  { page: 'show-cards', state: 'list', route: SHOW_ROUTE, shows: says('say.exit-entry', SHOW), main: { control: '#show-exit-entry', leads: 'to more' } },
  { page: 'show-cards', state: 'own', route: SHOW_ROUTE, query: { group: 'own' }, own: { show: [{ cards: [{ id: 'own-1', text: '女兒 9123 4567' }] }] }, shows: () => '女兒', main: { control: '#show-own-1', leads: 'to more' } },
  { page: 'show-cards', state: 'shown', route: SHOW_ROUTE, query: { card: 'blood-thinner', in: 'zh-Hant' }, shows: () => '薄血藥', main: { control: '#next', leads: 'to more' } },
  { page: 'numbers', state: 'macao', route: 'pages/help/numbers/index', own: { place: ['macao'] }, shows: says('numbers.card', 'help'), main: OUTSIDE },
]

/** A list and a card are read; what one writes stands behind a button. */
export const IN_NEED_STATES: PageState[] = STATES.map((state) => (state.answer ? { ...state, isRead: true } : state))
