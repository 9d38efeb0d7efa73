/** @jest-environment jsdom */
import { checkServices } from '../../tools/data'
import { openRoute, settle, startAnew } from '../../test/page'

/** What shows that a page knows the answers its address holds: elements, and what is written in one. */
interface Opening {
  shows: (string | [string, RegExp])[]
  /** What a person still answers there, where a record cannot know it. */
  then?: Record<string, string>
}

const chosen = (id: string) => `#${id}[aria-checked="true"]`
const endsIn = (query: string, result: string, then?: Record<string, string>): [string, Opening] => [`/pages/customs-checks/document/index?${query}`, { shows: [`#result-${result}`], ...(then && { then }) }]
const of = (page: string, openings: Record<string, Opening['shows'] | Opening>): [string, Opening][] =>
  Object.entries(openings).map(([query, opening]) => [`${page}?${query}`, Array.isArray(opening) ? { shows: opening } : opening])
const scheme = (name: RegExp): Opening['shows'] => [['#scheme', name]]
const TITLE = '[role="heading"][aria-level="1"], h1'
const works = '[id^="verdict-"]'

/** Every address of a tool that the catalogue fills in, and the answer it opens. */
const OPENS: Record<string, Opening> = Object.fromEntries([
  endsIn('who=mainland&trip=to-hong-kong&purpose=visit&home=shenzhen&card=valid', 'shenzhen'),
  endsIn('who=mainland&trip=to-macao&purpose=visit&home=hengqin&card=valid', 'hengqin'),
  endsIn('who=mainland&trip=to-macao&purpose=visit&home=zhuhai&card=valid', 'zhuhai'),
  endsIn('who=mainland&trip=to-hong-kong&purpose=talent&workplace=guangdong-nine&card=valid', 'talent'),
  endsIn('who=mainland&trip=renew', 'renew-exit-entry'),
  endsIn('who=mainland&trip=lost&place=hong-kong', 'lost-exit-entry-hong-kong'),
  endsIn('who=mainland&trip=lost&place=macao', 'lost-exit-entry-macao'),
  endsIn('who=hong-kong&trip=to-macao&status=chinese', 'card-to-macao'),
  endsIn('who=macao&trip=to-hong-kong&status=chinese', 'card-to-hong-kong'),
  endsIn('who=hong-kong&trip=lost&place=mainland&paper=home-return', 'lost-home-return-mainland'),
  endsIn('who=macao&trip=lost&place=mainland&paper=home-return', 'lost-home-return-mainland-macao'),
  endsIn('who=hong-kong&trip=to-mainland&status=foreign-permanent', 'non-chinese-hong-kong'),
  endsIn('who=macao&trip=to-mainland&status=foreign-permanent', 'non-chinese-macao'),
  endsIn('who=hong-kong&trip=to-mainland&status=chinese&held=ending', 'home-return-renew-hong-kong'),
  endsIn('who=macao&trip=to-mainland&status=chinese&held=ending', 'home-return-renew-macao'),
  endsIn('who=hong-kong&trip=live&status=chinese', 'residence-permit'),
  endsIn('who=macao&trip=live&status=chinese', 'residence-permit'),
  endsIn('who=foreigner&trip=to-mainland', 'visa-needed', { nationality: 'IN', visit: 'visit' }),
  endsIn('who=foreigner&trip=to-mainland&visit=group', 'group-tour', { nationality: 'IN' }),
  ...of('/pages/customs-checks/carry/index', {
    'from=hong-kong&to=mainland': { shows: ['#offer'], then: { who: 'hong-kong' } },
    'from=mainland&to=hong-kong&who=hong-kong&items=cat.1~dog.1': ['#thing-cat', ['#thing-dog', /permit/]],
    'from=hong-kong&to=mainland&who=hong-kong&items=cat.1~dog.1': ['#thing-cat', ['#thing-dog', /one animal|one pet|certificate/i]],
  }),
  ...of('/pages/customs-checks/car/index', {
    'scheme=northbound-hong-kong': scheme(/Northbound Travel for Hong Kong Vehicles.*inspected by CIC/),
    'scheme=northbound-macao': scheme(/Northbound Travel for Macao Vehicles/),
    'scheme=hengqin': scheme(/Macao cars into Hengqin/),
    'scheme=southbound': scheme(/Guangdong cars into Hong Kong/),
    'scheme=park-and-fly': scheme(/Park & Fly/),
    'scheme=ad-hoc': scheme(/ad hoc quota/),
    'view=licences&of=mainland': ['#licence-in-hong-kong', '#licence-in-macao'],
    'view=licences&of=macao': ['#licence-in-mainland'],
  }),
  ...of('/pages/customs/control-point/index', { 'id=hzmb-zhuhai': ['#busy'], 'id=new-huanggang': ['#access'], 'id=lok-ma-chau': ['#access'], 'id=hong-kong-airport': ['#access'] }),
  ...of('/pages/customs/holidays/index', { 'view=list': [chosen('view-list')], 'place=mainland': [chosen('long-place-mainland')] }),
  ...of('/pages/booking/offices/index', { 'task=automated-lanes': [['#found', /Macao/]] }),
  ...of('/pages/living/firm/index', {
    'view=data': [chosen('view-data')],
    'where=guangdong': [chosen('where-guangdong')],
    'where=hong-kong': [chosen('where-hong-kong')],
    'where=guangdong&who=hong-kong': [chosen('where-guangdong'), chosen('who-hong-kong')],
  }),
  ...of('/pages/living/accounts/index', { 'account=iam-smart': ['#account'], 'account=one-account': ['#account'], 'account=yueshengshi': ['#account'] }),
  ...of('/pages/places/places/index', {
    'kind=care-home&feature=rcs-guangdong': [[TITLE, /care home|homes/i], ['#filter', /1/], ['#found', /^26 /]],
    'kind=voucher-point': [['#found', /^21 /]],
    'kind=kiosk': [[TITLE, /kiosk/i]],
    'kind=service-counter&feature=appointment-needed': [[TITLE, /counter/i], ['#filter', /1/]],
  }),
  ...of('/pages/places/place/index', { 'id=government.hengqin-citizens-centre': [['#facts', /868/]] }),
  ...of('/pages/travel-guides/going/index', {
    'by=coach&between=hong-kong_mainland': [chosen('by-coach'), chosen('between-hong-kong_mainland')],
    'by=rail': [chosen('by-rail'), '#line-rail-futian'],
    'by=ferry&between=hong-kong_mainland': [chosen('by-ferry'), chosen('between-hong-kong_mainland')],
    'by=ferry&between=hong-kong_macao': [chosen('by-ferry'), chosen('between-hong-kong_macao'), '#line-sheung-wan-outer-harbour'],
    'view=gate': ['#gate-home-return'],
    'view=fly': ['#parking'],
    'view=passes&pass=rail-20': ['#pass-facts', ['#pass-facts', /20/]],
    'view=passes&pass=rail-60': ['#pass-facts', ['#pass-facts', /30/]],
    'line=gold-bus-zhuhai': [['#line-facts', /Zhuhai/]],
    'line=gold-bus-macao': [['#line-facts', /Macao/]],
  }),
  ...of('/pages/travel-guides/ride-codes/index', {
    'means=alipay': { shows: [works], then: { who: 'foreigner', city: 'guangzhou', operator: 'guangzhou-metro' } },
    'means=wechat': { shows: [works], then: { who: 'mainland', city: 'guangzhou', operator: 'guangzhou-metro' } },
    'who=hong-kong&means=alipayhk': { shows: [works], then: { city: 'guangzhou', operator: 'guangzhou-metro' } },
    'who=hong-kong&means=octopus': { shows: [works], then: { city: 'guangzhou', operator: 'guangzhou-metro' } },
    'city=guangzhou&operator=guangzhou-metro': { shows: [['#works-here', /Guangzhou/]], then: { who: 'hong-kong' } },
    'who=mainland&city=hong-kong&operator=mtr': ['#works-here', chosen('operator-mtr')],
    'who=foreigner&city=guangzhou&operator=guangzhou-metro&means=foreign-card': [works],
  }),
  ...of('/pages/travel/station/index', { 'id=point:shenzhen-bay': ['#plan-from'], 'id=point:heung-yuen-wai': ['#plan-from'], 'id=point:hzmb-hong-kong': ['#plan-from'] }),
  ...of('/pages/payment-guides/pay/index', { 'what=taxi': { shows: [works], then: { who: 'hong-kong', city: 'shenzhen' } } }),
])

const { services } = checkServices('9999-12-31')
const filledIn = [...new Set(services.flatMap(({ delivery }) => delivery.flatMap((way) => (way.kind === 'tool' && way.page.includes('?') ? [way.page] : []))))]

function parts(address: string): { route: string; held: [string, string][] } {
  const [page, query] = address.split('?')
  return { route: page!.slice(1), held: query!.split('&').map((pair) => pair.split('=') as [string, string]) }
}

/** Whether a page, opened with these answers, shows what it should. */
async function answersWith(route: string, held: [string, string][], { shows, then = {} }: Opening): Promise<boolean> {
  startAnew()
  const { unmount } = openRoute(route, { ...Object.fromEntries(held), ...then })
  const isShown = () =>
    shows.every((one) => {
      const [selector, text] = typeof one === 'string' ? [one, /(?:)/] : one
      return [...document.querySelectorAll(selector)].some(({ textContent }) => text.test(textContent ?? ''))
    })
  await settle()
  // What stands below a second update comes in a third.
  if (!isShown()) await settle()
  const wasShown = isShown()
  unmount()
  return wasShown
}

test('every address that the catalogue fills in is followed here, and no other', () => {
  expect([...filledIn].sort()).toEqual(Object.keys(OPENS).sort())
})

test.each(Object.entries(OPENS))('%s opens its answer', async (address, opening) => {
  const { route, held } = parts(address)
  expect(await answersWith(route, held, opening)).toBe(true)
})

const WRONG = Object.entries(OPENS).flatMap(([address, opening]) => parts(address).held.map(([name]) => [address, name, opening] as const))

test.each(WRONG)('%s with a %s that the tool does not know does not', async (address, name, opening) => {
  const { route, held } = parts(address)
  const wrong = held.map(([id, value]): [string, string] => [id, id === name ? `${value}-x` : value])
  expect(await answersWith(route, wrong, opening)).toBe(false)
})
