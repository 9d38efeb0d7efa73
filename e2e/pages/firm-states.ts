/** States of the tool that tells which form of firm is open, and whether personal data need a contract. */
import { says, type PageState } from './state'

const FIRM = { page: 'firm', route: 'pages/living/firm/index', area: 'living/firm' }

const STATES: PageState[] = [
  { page: FIRM.page, state: 'first', route: FIRM.route, shows: says('firm.lead', FIRM.area), main: { control: '#where-guangdong', leads: 'to more' } },
  {
    page: FIRM.page,
    state: 'two forms',
    answer: '#verdict',
    route: FIRM.route,
    query: { where: 'hong-kong', who: 'mainland', as: 'person', with: 'hk-sole' },
    shows: says('firm.compare', FIRM.area),
    main: { control: '#form-hk-sole', leads: 'to more' },
  },
  {
    page: FIRM.page,
    state: 'much not known',
    answer: '#verdict',
    route: FIRM.route,
    query: { where: 'macao', who: 'foreigner', as: 'person', form: 'mo-sole' },
    shows: says('firm.because.stay-unknown', FIRM.area),
    main: { control: '#help-ipim', leads: 'to a page' },
  },
  {
    page: FIRM.page,
    state: 'at home',
    answer: '#verdict',
    route: FIRM.route,
    query: { where: 'guangdong', who: 'mainland' },
    shows: says('firm.home', FIRM.area),
    main: { control: '#help-mainland-home', leads: 'to a page' },
  },
  {
    page: FIRM.page,
    state: 'data',
    answer: '#data-gba',
    route: FIRM.route,
    query: { view: 'data', way: 'guangdong-macao', kind: 'plain', why: 'other', many: 'more', area: 'yes' },
    shows: says('data.answer.gba', FIRM.area),
    main: { control: '#data-guide', leads: 'to a page' },
  },
]

/** It answers; what one presses next stands below what one reads. */
export const FIRM_STATES: PageState[] = STATES.map((state) => ({ ...state, isRead: true }))
