/** @jest-environment jsdom */
import { screen } from '@testing-library/react'
import { civilDate } from '@/domain/time/civil'
import { useStays } from '@/stores'
import { drawn, openRoute, startAnew } from '../../test/page'

/** What the addresses of pages hold. */
const PARAMS: Record<string, string[]> = {
  'pages/customs/control-points/index': ['group', 'view', 'when', 'who', 'near'],
  'pages/customs/control-point/index': ['id', 'when'],
  'pages/customs/crossing/index': ['from', 'to', 'by', 'who', 'when', 'return'],
  'pages/booking/offices/index': ['id', 'task', 'city', 'from'],
  'pages/places/places/index': ['kind', 'city', 'feature', 'text', 'from', 'ids', 'view'],
  'pages/places/place/index': ['id'],
  'pages/places/compare/index': ['ids'],
  'pages/booking/book/index': ['office', 'service', 'day', 'move'],
  'pages/booking/voucher/index': ['ref'],
  'pages/customs/holidays/index': ['day', 'month', 'view', 'place'],
  'pages/jobs/days/index': ['year', 'month'],
  'pages/jobs-guides/vacancies/index': ['words', 'place', 'currency', 'from', 'to', 'language', 'permit'],
  'pages/jobs-guides/vacancy/index': ['id'],
  'pages/jobs-guides/may-i/index': ['view', 'who', 'where', 'age', 'route', 'met', 'scored', 'profession', 'from'],
  'pages/elderly-care/entitled/index': ['who', 'age', 'place', 'means', 'scheme'],
  'pages/education/school/index': ['child', 'city', 'stage', 'wish', 'papers', 'home', 'way'],
  'pages/education/points/index': ['city', 'at', 'stage', 'hukou', 'home', 'months', 'ticks'],
  'pages/education/degree/index': ['from', 'to', 'use'],
  'pages/living/accounts/index': ['where', 'task', 'who', 'account'],
  'pages/living/stay/index': ['city', 'who', 'lodging', 'rent', 'months'],
  'pages/travel/route/index': ['from', 'stops', 'day', 'days', 'stay', 'sleep'],
  'pages/living/order/index': ['what', 'who', 'number', 'way'],
  'pages/living/signals/index': ['hkw', 'mos', 'gdr'],
  'pages/travel/trip/index': ['from', 'to', 'when', 'party', 'pay', 'dep', 'arr', 'lines'],
  'pages/travel/station/index': ['id'],
  'pages/travel-guides/going/index': ['view', 'line', 'by', 'between', 'city', 'pass', 'fare', 'rides'],
  'pages/payment-guides/moving/index': ['who', 'route', 'purpose', 'amount', 'currency', 'often', 'way', 'used'],
  'pages/health/care/index': ['need', 'city', 'who', 'cover', 'way'],
  'pages/payment-guides/pay/index': ['who', 'city', 'what', 'have', 'way'],
  'pages/jobs/take-home/index': ['pay', 'currency', 'bonus', 'who', 'place', 'year', 'children', 'fund', 'stay', 'work'],
  'pages/elderly-care/cost/index': ['who', 'city', 'there', 'here', 'gets', 'cssa', 'helper', 'income', 'there-place', 'here-insurance'],
  'pages/payment/converter/index': ['from', 'to', 'amount', 'side', 'card', 'board'],
  'pages/customs-checks/car/index': ['view', 'scheme', 'stay', 'of', 'on', 'car', 'to'],
  'pages/customs-checks/carry/index': ['from', 'to', 'who', 'items'],
  'pages/customs-checks/document/index': ['who', 'trip', 'nationality', 'day'],
  'pages/living/phone/index': ['who', 'to', 'use', 'phone', 'days', 'times', 'plan'],
  'pages/living/motor-cover/index': ['way', 'fault', 'extra', 'seat', 'death', 'property', 'occupants'],
  'pages/living/firm/index': ['view', 'where', 'who', 'as', 'citizen', 'earns', 'years', 'form', 'with', 'way', 'kind', 'why', 'many', 'area'],
  'pages/living/medical-insurance/index': ['who', 'age', 'work', 'permit', 'city'],
  'pages/jobs-guides/social-insurance/index': ['who', 'work', 'city', 'keeps', 'pay', 'fund', 'year'],
  'pages/help/show/index': ['group', 'card', 'in'],
  'pages/help/card/index': ['card'],
  'pages/elderly-care/moving/index': ['list'],
}

/** What a person, a chat or a machine makes of them. */
const GARBAGE = ['%', '-1', '10000', '2026-02-30', '0001-01-01', '9999-12-31', '9999-12-31T23:59', '0100-01-01T00:00', '__proto__', 'constructor', ' ']

/** What makes the rest of an address lead to an answer. */
const AROUND: Record<string, Record<string, string>> = {
  'pages/payment-guides/moving/index': { who: 'hong-kong', route: 'hong-kong_mainland', purpose: 'living', amount: '500000' },
  'pages/elderly-care/entitled/index': { who: 'hong-kong', age: '65', place: 'zhongshan', resident: 'permanent' },
  'pages/customs/control-point/index': { id: 'lo-wu' },
  'pages/customs/crossing/index': { from: 'sha-tin', to: 'futian' },
  'pages/travel/trip/index': { from: 'mtr:sha-tin', to: 'shenzhen-metro:laojie', when: 'leave-2026-11-28T08:50', dep: '2026-11-28T08:50', arr: '2026-11-28T09:55' },
  'pages/travel/route/index': { from: 'mtr:sha-tin', stops: 'at:shenzhen-museum', day: '2026-11-28' },
  'pages/living/order/index': { what: 'train', who: 'macao', number: 'home' },
  'pages/living/accounts/index': { where: 'macao', task: 'record', who: 'hong-kong' },
  'pages/living/stay/index': { city: 'hong-kong', who: 'mainland', lodging: 'rented', rent: '15000', months: '24' },
  'pages/payment-guides/pay/index': { who: 'foreigner', city: 'shenzhen', what: 'shop' },
  'pages/jobs/take-home/index': { pay: '15000', currency: 'CNY' },
  'pages/customs-checks/car/index': { car: 'macao', to: 'hengqin', resident: 'yes', owner: 'me', seats: '9', tie: 'yes', licence: 'yes' },
  'pages/customs-checks/carry/index': { from: 'macao', to: 'hong-kong', who: 'hong-kong', age: 'adult', role: 'passenger', away: 'day' },
  'pages/customs-checks/document/index': { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit' },
  'pages/jobs-guides/social-insurance/index': { who: 'macao', work: 'employed', city: 'guangzhou', keeps: 'no', pay: '15000' },
  'pages/jobs-guides/may-i/index': { who: 'foreigner', where: 'hong-kong', route: 'qmas' },
  'pages/education/school/index': { child: 'hong-kong', city: 'shenzhen', stage: 'primary', wish: 'any', papers: 'none', home: 'other', insured: 'no', way: 'state-shenzhen' },
  'pages/education/points/index': { city: 'shenzhen', at: 'sz-nanshan', stage: 'primary', hukou: 'permits', home: 'leased' },
  'pages/living/phone/index': { who: 'hong-kong', to: 'mainland', use: 'data', phone: 'one' },
  'pages/living/motor-cover/index': { way: 'northbound-hong-kong' },
  'pages/living/firm/index': { where: 'guangdong', who: 'macao', as: 'person', citizen: 'yes' },
  'pages/living/medical-insurance/index': { who: 'macao', age: 'older', work: 'none', permit: 'yes', city: 'zhuhai' },
}


beforeEach(() => {
  startAnew()
  useStays.getState().add([{ way: 'in', place: 'mainland', day: civilDate('2026-11-01') }])
})

const CASES = Object.entries(PARAMS).flatMap(([route, names]) => names.map((name) => [route, name] as const))

test.each(CASES)('%s opens whatever its address holds as %s', async (route, name) => {
  for (const text of GARBAGE) {
    const { unmount } = openRoute(route, { ...AROUND[route], [name]: text })
    await drawn()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/\S/)
    unmount()
  }
})

/** Half a kind of thing, nothing of it, and more than numbers can count. */
const BASKETS = [
  'spirits.0',
  'spirits.2.0',
  'spirits.99999999999.99999999999.99999999999HKD',
  'spirits.99.9999999.999999900HKD',
  'cigars.99.9999999.999999900CNY',
  'cigarettes.9999999..999999900CNY',
  'goods-13.999999900~goods-20.999999900.1~goods-50.999999900~shop-goods.999999900',
  'cash-usd.99999999999',
  'cash-mop.999999900~cash-usd.999999900',
  '__proto__.1',
]

const WAYS = [
  { from: 'mainland', to: 'hong-kong' },
  { from: 'mainland', to: 'macao' },
  { from: 'hong-kong', to: 'mainland' },
]

test.each(BASKETS)('the basket of a link may be %s', async (items) => {
  for (const way of WAYS) {
    const { unmount } = openRoute('pages/customs-checks/carry/index', { ...way, who: 'hong-kong', age: 'adult', role: 'passenger', away: 'less', often: 'first', items })
    await drawn()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/\S/)
    unmount()
  }
})
