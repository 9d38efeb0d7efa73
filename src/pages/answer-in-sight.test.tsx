/** @jest-environment jsdom */
/** Nobody looks for an answer that came where it cannot be seen: above the questions one is led up, below them down. */
import { byId, expectAnswerFirst, expectAnswerInSight, openPage, scroller, startAnew, tap } from '../../test/page'

beforeEach(startAnew)

test.each([
  ['payment-guides/moving', { who: 'hong-kong', route: 'hong-kong_mainland' }, 'moving-answer', 'purpose-living', 'purpose-home'],
  ['jobs-guides/social-insurance', { who: 'hong-kong', work: 'employed', city: 'shenzhen' }, 'insurance-answer', 'keeps-no', 'keeps-yes'],
  ['travel-guides/ride-codes', { who: 'macao', city: 'shenzhen', operator: 'shenzhen-metro' }, 'ride-answer', 'means-alipay', 'means-wechat'],
  ['education/school', { child: 'hong-kong', city: 'shenzhen', stage: 'primary', wish: 'mainland', papers: 'residence', home: 'leased' }, 'school-answer', 'insured-yes', 'insured-no'],
  ['education/points', { city: 'shenzhen', at: 'sz-longgang', stage: 'primary', hukou: 'none' }, 'points-answer', 'home-leased', 'home-public'],
  ['education/degree', { from: 'hong-kong', to: 'mainland' }, 'degree-answer', 'use-work', 'use-study'],
  ['customs-checks/car', { car: 'macao', to: 'hengqin', resident: 'yes', owner: 'me', seats: '9', tie: 'yes' }, 'verdict', 'licence-yes', 'licence-no'],
])('the answer of %s stands below its questions and comes into sight with the last', async (page, given, part, last, later) => {
  await openPage(`pages/${page}/index`, given)
  await expectAnswerInSight({ part, last, later })
})

test.each([
  ['payment-guides/pay', { who: 'foreigner', city: 'shenzhen' }, ['verdict-yes'], 'who-foreigner', 'what-shop', 'what-taxi'],
  ['customs-checks/document', { who: 'mainland', trip: 'to-macao', purpose: 'visit', home: 'zhuhai', day: '2026-11-22' }, ['result-zhuhai', 'key-facts'], 'who-mainland', 'card-valid', 'card-none'],
  ['health/care', { city: 'zhuhai', who: 'macao', cover: 'none' }, ['answer'], 'city-zhuhai', 'need-doctor', 'need-dentist'],
])('the answer of %s stands above its questions, and the last leads up to it', async (page, given, answer, question, last, later) => {
  await openPage(`pages/${page}/index`, given)
  await expectAnswerFirst({ answer, question, last, later })
})

test('what comes after a transit is read too: it stands above as well', async () => {
  await openPage('pages/customs-checks/document/index', { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit', day: '2027-01-01' })
  scroller().scrollTop = 700
  await tap('onward-hong-kong')
  expect(byId('next-hong-kong-free')).toBeInTheDocument()
  expect(scroller().scrollTop).toBe(0)
})

test.each([
  ['jobs-guides/may-i', { who: 'macao', where: 'mainland', offer: 'yes', employer: 'hong-kong' }, 'summary', 'lived-yes'],
  ['elderly-care/entitled', { who: 'hong-kong', age: '65', place: 'zhongshan', resident: 'permanent', gets: 'none', away: 'within', means: 'within', disability: 'none', care: 'waiting' }, 'total', 'permit-yes'],
])('what the answers to %s come to stands above and changes with each, and after the last it is read', async (page, given, total, last) => {
  await openPage(`pages/${page}/index`, given)
  scroller().scrollTop = 700
  expect(byId(total)).toBeInTheDocument()
  await tap(last)
  expect(scroller().scrollTop).toBe(0)
})
