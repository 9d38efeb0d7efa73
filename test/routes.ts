/** Every page of the app, and an example of what each is opened with. */
import appConfig from '@/app.config'

const { pages: TABS = [], subPackages = [] } = appConfig as { pages?: string[]; subPackages?: { root: string; pages: string[] }[] }
export const ROUTES = [...TABS, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
export { TABS }

/** What pages are opened with that show what their address names. */
export const PARAMS: Record<string, Record<string, string>> = {
  'pages/service/crossing/index': { id: 'customs/e-channel' },
  'pages/service/living/index': { id: 'help/emergency-macao' },
  'pages/services/area/index': { area: 'elderly-care' },
  'pages/travel-guides/ride-codes/index': { who: 'hong-kong', city: 'macao', operator: 'macao-bus', means: 'alipayhk' },
  'pages/travel-guides/going/index': { line: 'sheung-wan-outer-harbour' },
  'pages/payment-guides/moving/index': { who: 'hong-kong', route: 'hong-kong_mainland', purpose: 'living', amount: '500000', currency: 'CNY' },
  'pages/jobs-guides/social-insurance/index': { who: 'macao', work: 'employed', city: 'shenzhen', keeps: 'no', pay: '15000', year: '2034' },
  'pages/health/care/index': { city: 'shenzhen', need: 'doctor', who: 'hong-kong', cover: 'hk-voucher' },
  'pages/payment-guides/pay/index': { who: 'foreigner', city: 'shenzhen', what: 'shop' },
  'pages/living/accounts/index': { where: 'macao', task: 'record', who: 'hong-kong' },
  'pages/living/stay/index': { city: 'shenzhen', who: 'hong-kong', lodging: 'rented' },
  'pages/living/order/index': { what: 'train', who: 'hong-kong', number: 'home' },
  'pages/travel/route/index': { from: 'mtr:sha-tin', stops: 'at:shenzhen-museum~at:dafen-village', day: '2026-11-30' },
  'pages/living/signals/index': { hkw: '8', mow: '9', hkr: 'red', mos: 'orange', gdw: 'yellow' },
  'pages/jobs-guides/vacancies/index': { words: 'nurse', place: 'macao', currency: 'MOP', from: '18000' },
  'pages/payment/converter/index': { from: 'CNY', to: 'EUR', amount: '300', card: '1.95' },
  'pages/jobs/take-home/index': { pay: '15000', currency: 'CNY', bonus: '30000', who: 'macao', place: 'hengqin', children: '1' },
  'pages/elderly-care/cost/index': { there: 'home', 'there-place': '4000', city: 'zhongshan', here: 'private', gets: 'old-age-living' },
  'pages/living/phone/index': { who: 'hong-kong', to: 'mainland', use: 'data', phone: 'one' },
  'pages/living/motor-cover/index': { way: 'northbound-hong-kong' },
  'pages/living/firm/index': { where: 'hong-kong', who: 'mainland', as: 'person', with: 'hk-sole' },
  'pages/living/medical-insurance/index': { who: 'macao', age: 'older', work: 'none', permit: 'yes', city: 'zhuhai' },
  'pages/jobs-guides/vacancy/index': { id: 'nobodyknowsthis1' },
  'pages/jobs-guides/may-i/index': { who: 'foreigner', where: 'mainland', work: 'science', offer: 'yes' },
  'pages/education/school/index': { child: 'hong-kong', city: 'shenzhen', stage: 'primary', wish: 'mainland', papers: 'residence', home: 'leased', insured: 'yes' },
  'pages/education/points/index': { city: 'shenzhen', at: 'sz-longgang', stage: 'primary', hukou: 'none', home: 'leased', months: 'home.24~insured.36' },
  'pages/education/degree/index': { from: 'mainland', to: 'macao', use: 'study' },
  'pages/places/places/index': { kind: 'kiosk', city: 'shenzhen', from: 'sz-futian' },
  'pages/places/place/index': { id: 'government.hk-kiosk-qianhai' },
  'pages/places/compare/index': { ids: 'government.hk-kiosk-qianhai,government.hk-kiosk-macao' },
  'pages/elderly-care/entitled/index': { who: 'hong-kong', age: '70', place: 'zhongshan', resident: 'permanent', gets: 'none', away: 'within' },
  'pages/help/show/index': { card: 'diabetes', in: 'zh-Hans' },
  'pages/customs/control-point/index': { id: 'shenzhen-bay' },
  'pages/customs/crossing/index': { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:30' },
  'pages/travel/journey/index': { from: 'mtr:sha-tin', to: 'shenzhen-metro:civic-center', when: 'leave-2026-11-28T09:00', party: 'adult2-elder1' },
  'pages/travel/trip/index': { from: 'mtr:sha-tin', to: 'shenzhen-metro:laojie', when: 'arrive-2026-11-28T10:00', dep: '2026-11-28T08:50', arr: '2026-11-28T09:55', lines: 'mtr.east-rail-lo-wu~shenzhen-metro.1' },
  'pages/travel/station/index': { id: 'point:lo-wu' },
  'pages/booking/voucher/index': { ref: '0123456789abcdef' },
  'pages/customs-checks/car/index': { car: 'macao', to: 'hengqin', resident: 'yes', owner: 'me', seats: '9', tie: 'no', licence: 'no' },
  'pages/customs-checks/document/index': { who: 'foreigner', trip: 'to-mainland', nationality: 'DE', visit: 'transit', onward: 'macao', day: '2026-11-22' },
  'pages/customs-checks/carry/index': { from: 'mainland', to: 'hong-kong', who: 'hong-kong', age: 'adult', items: 'cat.1~spirits.2.700.30600HKD~gold.10' },
}
