/** Names as people type them, held to the shipped places: what is found first. */
import { CITY_PLACES } from './city-places'
import { cityChoice, placeNamed, placesById, searchPlaces } from './network'
import { PLACE_WORDS } from './place-words'

const TYPED: readonly (readonly [typed: string, id: string])[] = [
  // A city with a place in it, in either order.
  ['Zhuhai Gongbei', 'point:border-gate'],
  ['Gongbei, Zhuhai', 'point:border-gate'],
  ['珠海拱北', 'point:border-gate'],
  ['深圳福田', 'xrl:futian'],
  ['Tsim Sha Tsui Hong Kong', 'mtr:tsim-sha-tsui'],
  // Control points.
  ['拱北口岸', 'point:border-gate'],
  ['Portas do Cerco', 'point:border-gate'],
  ['關閘', 'point:border-gate'],
  ['羅湖口岸', 'point:lo-wu'],
  ['Luohu Port', 'shenzhen-metro:luohu'],
  ['福田口岸', 'shenzhen-metro:futian-checkpoint'],
  ['Futian Port', 'point:lok-ma-chau-spur-line'],
  ['Shenzhen Bay Port', 'hong-kong-buses:shenzhen-bay-port'],
  ['橫琴口岸', 'point:hengqin'],
  ['香園圍', 'point:heung-yuen-wai'],
  ['HZMB', 'point:hzmb-hong-kong'],
  ['港珠澳大橋', 'point:hzmb-hong-kong'],
  ['Ponte Hong Kong-Zhuhai-Macau', 'point:hzmb-hong-kong'],
  ['West Kowloon', 'point:west-kowloon'],
  ['港澳碼頭', 'point:macau-ferry-terminal'],
  ['Porto Exterior', 'macao-buses:outer-harbour-ferry-terminal'],
  ['中港城', 'point:china-ferry-terminal'],
  ['內港', 'macao-buses:ponte-16'],
  // Short names.
  ['中大医院', 'at:sysu-first-hospital'],
  ['澳大', 'at:university-of-macau'],
  ['Sands', 'at:fishermans-wharf'],
  ['Hotel Lisboa', 'at:grand-lisboa'],
  ['TKO', 'mtr:tseung-kwan-o'],
  // Airports.
  ['Hong Kong Airport', 'point:hong-kong-airport'],
  ['香港機場', 'point:hong-kong-airport'],
  ['赤鱲角', 'point:hong-kong-airport'],
  ['HKIA', 'point:hong-kong-airport'],
  ['Aeroporto de Hong Kong', 'point:hong-kong-airport'],
  ['Shenzhen Airport', 'point:shenzhen-airport'],
  ['宝安机场', 'point:shenzhen-airport'],
  ['白雲機場', 'point:guangzhou-airport'],
  ['baiyunjichang', 'point:guangzhou-airport'],
  ['Aeroporto de Macau', 'macao-buses:macao-airport'],
  // Railway stations.
  ['廣州南站', 'railway:guangzhou-south'],
  ['Guangzhou Sul', 'railway:guangzhou-south'],
  ['gznz', 'railway:guangzhou-south'],
  ['Shenzhen North Station', 'railway:shenzhen-north'],
  ['深圳北站', 'railway:shenzhen-north'],
  ['西九龍站', 'point:west-kowloon'],
  // Stations of the intercity railway, which the operator tells from a metro's of the same name.
  ['肇慶', 'intercity:zhaoqing'],
  ['Huizhou North', 'intercity:huizhoubei'],
  ['Foshan West', 'intercity:foshanxi'],
  ['Foshan Oeste', 'intercity:foshanxi'],
  ['佛山西站', 'intercity:foshanxi'],
  ['fsx', 'intercity:foshanxi'],
  ['松山湖北', 'intercity:songshanhubei'],
  ['xiaojinkou', 'intercity:xiaojinkou'],
  ['琶洲', 'guangzhou-metro:pazhou'],
  ['琶洲城际', 'intercity:pazhou-intercity'],
  ['Panyu intercity', 'intercity:panyu-intercity'],
  ['白雲機場T3', 'intercity:baiyun-airport-east'],
  // Districts.
  ['禪城', 'at:foshan-centre'],
  ['Chancheng', 'at:foshan-centre'],
  ['順德', 'at:qinghui-garden'],
  ['Tianhe', 'at:teemall'],
  ['天河', 'at:teemall'],
  ['龍崗', 'shenzhen-metro:longcheng-square'],
  ['Panyu', 'guangzhou-metro:panyu-square'],
  ['番禺', 'guangzhou-metro:panyu-square'],
  ['花都', 'guangzhou-metro:huadu-square'],
  ['Taipa', 'at:rua-do-cunha'],
  ['氹仔', 'at:rua-do-cunha'],
  ['Cotai', 'at:venetian'],
  ['路環', 'at:coloane'],
  ['MK', 'mtr:mong-kok'],
  // Landmarks and theme parks.
  ['Torre de Cantão', 'guangzhou-apm:canton-tower'],
  ['小蠻腰', 'guangzhou-apm:canton-tower'],
  ['guangzhouta', 'guangzhou-apm:canton-tower'],
  ['大三巴', 'at:ruins-of-st-pauls'],
  ['新葡京', 'at:grand-lisboa'],
  ['Fisherman\'s Wharf', 'at:fishermans-wharf'],
  ['The Peak', 'at:peak-tram'],
  ['香港海洋公園', 'mtr:ocean-park'],
  ['迪士尼', 'mtr:disneyland-resort'],
  ['Chimelong', 'at:chimelong'],
  ['錦繡中華', 'at:splendid-china'],
  ['shijiezhichuang', 'shenzhen-metro:window-of-the-world'],
  ['Beijing Road', 'guangzhou-metro:beijing-lu'],
  ['廣交會', 'at:canton-fair'],
  ['長隆海洋王國', 'at:zhuhai-chimelong'],
  ['珠海長隆', 'railway:zhuhaichanglong'],
  ['長隆', 'at:chimelong'],
  ['日月貝', 'at:zhuhai-opera'],
  ['Galaxy Macau', 'at:galaxy-macau'],
  ['Wynn Palace', 'at:wynn-palace'],
  ['黑沙海灘', 'at:hac-sa-beach'],
  ['西貢', 'at:sai-kung'],
  // Where one shops, shows and works.
  ['Harbour City', 'at:harbour-city'],
  ['朗豪坊', 'at:langham-place'],
  ['羅湖商業城', 'at:commercial-city'],
  ['壹方城', 'at:uniwalk'],
  ['Costco', 'at:costco-shenzhen'],
  ['深圳國際會展中心', 'at:shenzhen-expo'],
  ['Hong Kong Science Park', 'at:science-park'],
  ['深圳科技園', 'at:hi-tech-park'],
  // Stations and towns of Zhuhai and Zhongshan.
  ['珠海站', 'at:zhuhai-station'],
  ['Estação de Zhuhai', 'railway:zhuhai'],
  ['珠海北站', 'railway:zhuhai-north'],
  ['珠海機場', 'railway:zhuhai-airport'],
  ['Qingmao', 'point:qingmao'],
  ['江門', 'railway:jiangmen'],
  ['香洲', 'at:xiangzhou'],
  ['九洲港', 'at:jiuzhou-port'],
  ['深圳東站', 'at:shenzhen-east'],
  ['中山博覽中心', 'shenzhen-zhongshan-bus:zhongshan-expo-centre'],
  // Universities and hospitals.
  ['HKU-Shenzhen Hospital', 'at:hku-shenzhen-hospital'],
  ['港大深圳醫院', 'at:hku-shenzhen-hospital'],
  ['gdszyy', 'at:hku-shenzhen-hospital'],
  ['北大深圳医院', 'at:pku-shenzhen-hospital'],
  ['瑪麗醫院', 'at:queen-mary-hospital'],
  ['Stanley', 'at:stanley'],
  ['數碼港', 'at:cyberport'],
  ['養和醫院', 'at:hong-kong-sanatorium'],
  ['東區醫院', 'at:pamela-youde-nethersole-hospital'],
  ['中大五院', 'at:sysu-fifth-hospital'],
  ['HKUST', 'at:hkust'],
  ['HKUST Guangzhou', 'at:hkust-guangzhou'],
  ['港中大深圳', 'at:cuhk-shenzhen'],
  ['暨南大學', 'at:jinan-university'],
  ['Universidade Politécnica de Macau', 'at:mpu'],
  ['University of Hong Kong', 'mtr:hku'],
  ['Universidade de Macau', 'at:university-of-macau'],
  ['深圳大學', 'shenzhen-metro:shenzhen-university'],
  ['浸會大學', 'at:hkbu'],
  ['中山大學', 'at:sysu'],
  ['華南理工大學', 'at:scut'],
  ['Queen Elizabeth Hospital', 'at:queen-elizabeth-hospital'],
  ['協和醫院', 'macao-lrt:union-hospital'],
  ['山頂醫院', 'at:conde-s-januario-hospital'],
]

test.each(TYPED)('%s', (typed, id) => {
  expect(searchPlaces(typed, 3)[0]?.id).toBe(id)
})

// Nothing that is known leads there: no neighbour is found in its place.
test.each(['惠州南', '南丫島', 'Discovery Bay', 'Hong Kong Narnia'])('%s is not found', (typed) => {
  expect(searchPlaces(typed, 3)).toEqual([])
})

test('a city alone finds what is in it, and says nothing of others', () => {
  expect(searchPlaces('珠海', 9).map(({ id }) => id)).toEqual(expect.arrayContaining(['point:border-gate', 'point:hengqin']))
  expect(searchPlaces('珠海', 99).map(({ id }) => id)).not.toContain('point:lo-wu')
})

// Each city of the bay, in its languages: its main places first.
test.each([
  ['珠海', 'zhuhai'],
  ['Zhuhai', 'zhuhai'],
  ['中山市', 'zhongshan'],
  ['Shenzhen city', 'shenzhen'],
  ['廣州', 'guangzhou'],
  ['Cantão', 'guangzhou'],
  ['佛山', 'foshan'],
  ['Dongguan', 'dongguan'],
  ['惠州', 'huizhou'],
  ['肇慶', 'zhaoqing'],
  ['江門', 'jiangmen'],
  ['Macau', 'macao'],
  ['HK', 'hong-kong'],
] as const)('%s offers the main places of %s', (typed, city) => {
  const main = CITY_PLACES[city].map(([id]) => id)
  expect(searchPlaces(typed, main.length).map(({ id }) => id)).toEqual(main)
  expect(placeNamed(`city:${city}`)?.id).toBe(main[0])
})

test.each(['珠海北站', 'Zhuhai North', '中山大学', 'city', 'mtr:central', ''])('%s is not a city alone', (typed) => {
  expect(cityChoice(typed)).toBeUndefined()
})

test('main places of cities are there', () => {
  expect(Object.values(CITY_PLACES).flatMap((all) => all.map(([id]) => id)).filter((id) => !placesById().has(id))).toEqual([])
})

test('words are written for places that are there', () => {
  expect(Object.keys(PLACE_WORDS).filter((id) => !placesById().has(id))).toEqual([])
})
