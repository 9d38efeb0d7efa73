import type { City } from '@/domain/region/place'

/** Why a place is one of those that somebody may mean by its city. */
export type CityReason = 'centre' | 'trains' | 'airport' | 'boats' | 'bridge' | 'boundary' | 'district'

/** Places that somebody may mean who names a city alone; the first is what is taken. */
export const CITY_PLACES: Readonly<Record<City, readonly (readonly [id: string, why: CityReason])[]>> = {
  'hong-kong': [
    ['mtr:central', 'centre'],
    ['mtr:tsim-sha-tsui', 'district'],
    ['point:west-kowloon', 'trains'],
    ['point:hong-kong-airport', 'airport'],
    ['point:macau-ferry-terminal', 'boats'],
    ['point:hzmb-hong-kong', 'bridge'],
  ],
  macao: [
    ['at:senado-square', 'centre'],
    ['at:venetian', 'district'],
    ['point:border-gate', 'boundary'],
    ['point:outer-harbour', 'boats'],
    ['point:macao-airport', 'airport'],
    ['point:hzmb-macao', 'bridge'],
  ],
  shenzhen: [
    ['at:shenzhen-centre', 'centre'],
    ['railway:shenzhen-north', 'trains'],
    ['xrl:futian', 'trains'],
    ['shenzhen-metro:luohu', 'boundary'],
    ['shenzhen-metro:nanshan', 'district'],
    ['point:shenzhen-airport', 'airport'],
  ],
  guangzhou: [
    ['at:guangzhou-centre', 'centre'],
    ['at:teemall', 'district'],
    ['railway:guangzhou-south', 'trains'],
    ['railway:guangzhou-east', 'trains'],
    ['point:guangzhou-airport', 'airport'],
  ],
  zhuhai: [
    ['at:zhuhai-station', 'trains'],
    ['point:border-gate', 'boundary'],
    ['at:xiangzhou', 'centre'],
    ['point:hengqin', 'boundary'],
    ['point:hzmb-zhuhai', 'bridge'],
    ['railway:zhuhai-north', 'trains'],
  ],
  foshan: [
    ['at:foshan-centre', 'centre'],
    ['intercity:foshanxi', 'trains'],
    ['at:qinghui-garden', 'district'],
  ],
  dongguan: [
    ['at:dongguan-centre', 'centre'],
    ['xrl:humen', 'trains'],
    ['intercity:dongguanxi', 'trains'],
    ['railway:dongguan', 'trains'],
  ],
  zhongshan: [
    ['shenzhen-zhongshan-bus:zhongshan-expo-centre', 'centre'],
    ['railway:zhongshan', 'trains'],
    ['point:zhongshan', 'boats'],
  ],
  huizhou: [
    ['intercity:xihudong', 'centre'],
    ['intercity:xiaojinkou', 'trains'],
    ['intercity:huizhoubei', 'trains'],
  ],
  zhaoqing: [
    ['intercity:zhaoqing', 'centre'],
    ['intercity:duanzhou', 'district'],
  ],
  jiangmen: [['railway:jiangmen', 'trains']],
}
