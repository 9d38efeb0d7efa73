/** Names as people type them, held to the shipped places: what is found first. */
import { placesById, searchPlaces } from './network'
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
  ['Macau', 'at:senado-square'],
  ['中山', 'point:zhongshan'],
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
  // Universities and hospitals.
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
test.each(['Qingmao', 'HKUST', '瑪麗醫院', '江門', 'Stanley', 'Hong Kong Narnia', '珠海長隆'])('%s is not found', (typed) => {
  expect(searchPlaces(typed, 3)).toEqual([])
})

test('a city alone finds what is in it, and says nothing of others', () => {
  expect(searchPlaces('珠海', 9).map(({ id }) => id)).toEqual(expect.arrayContaining(['point:border-gate', 'point:hengqin']))
  expect(searchPlaces('珠海', 99).map(({ id }) => id)).not.toContain('point:lo-wu')
})

test('words are written for places that are there', () => {
  expect(Object.keys(PLACE_WORDS).filter((id) => !placesById().has(id))).toEqual([])
})
