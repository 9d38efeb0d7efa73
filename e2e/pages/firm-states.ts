/** States of the tool that tells which form of firm is open, and whether personal data need a contract. */
import { toMore, toolStates, toPage } from './state'

export const FIRM_STATES = toolStates('living/firm', [
  { state: 'first', shows: 'firm.lead', main: toMore('#where-guangdong') },
  { state: 'two forms', answer: '#verdict', query: { where: 'hong-kong', who: 'mainland', as: 'person', with: 'hk-sole' }, shows: 'firm.compare', main: toMore('#form-hk-sole') },
  { state: 'much not known', answer: '#verdict', query: { where: 'macao', who: 'foreigner', as: 'person', form: 'mo-sole' }, shows: 'firm.because.stay-unknown', main: toPage('#help-ipim') },
  { state: 'at home', answer: '#verdict', query: { where: 'guangdong', who: 'mainland' }, shows: 'firm.home', main: toPage('#help-mainland-home') },
  { state: 'data', answer: '#data-gba', query: { view: 'data', way: 'guangdong-macao', kind: 'plain', why: 'other', many: 'more', area: 'yes' }, shows: 'data.answer.gba', main: toPage('#data-guide') },
])
