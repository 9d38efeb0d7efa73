/** Which city of the bay a board means, by the names that boards use. */
import type { City } from '../../src/domain/region/place'

/** Names of a city, and of what is known to lie in it. Latin names are whole words. */
const NAMES: Record<City, RegExp> = {
  'hong-kong': /香港|九龍|九龙|新界|\bhong ?kong\b|\bkowloon\b|\bnew territories\b/i,
  macao: /澳門|澳门|氹仔|路環|路环|\bmaca[ou]\b|\btaipa\b|\bcoloane\b|\bcotai\b/i,
  guangzhou: /广州|廣州|\bguangzhou\b|\bcanton\b/i,
  shenzhen: /深圳|前海|\bshenzhen\b|\bqianhai\b/i,
  zhuhai: /珠海|横琴|橫琴|\bzhuhai\b|\bhengqin\b/i,
  foshan: /佛山|\bfoshan\b/i,
  huizhou: /惠州|\bhuizhou\b/i,
  dongguan: /东莞|東莞|\bdongguan\b/i,
  zhongshan: /中山市|^中山$|\bzhongshan\b/i,
  jiangmen: /江门|江門|\bjiangmen\b/i,
  zhaoqing: /肇庆|肇慶|\bzhaoqing\b/i,
}
const OF_COUNTRY: [City, RegExp][] = [
  ['hong-kong', /^(hk|hkg|344|hong kong.*|香港.*)$/i],
  ['macao', /^(mo|mac|446|maca[ou].*|澳門.*|澳门.*)$/i],
]
const CHINA = /^(cn|chn|156|china|prc|.*中国|.*中國|mainland.*|people'?s republic of china)$/i

/** - `elsewhere`: a place that is not of the bay; `not-known`: none is said, or none that we know */
export type Placed = { city: City } | 'elsewhere' | 'not-known'

/** Roads that are called after a city lie in others: Qingdao's 香港中路. */
const ROADS = /(?:香港|澳[門门]|[广廣]州|深圳|珠海|佛山|惠州|[东東]莞|江[門门]|肇[庆慶])[东東西南北中一二三四五]?(?:路(?![環环])|街|大街|大道)|\b(?:hong ?kong|maca[ou]|canton|guangzhou|shenzhen|zhuhai) (?:(?:east|west|south|north|middle) )?(?:road|rd|street|st|avenue|ave)\b/gi

/** The city that is named, of several the first in the text; what is written nearest to the person counts. */
function cityNamed(text: string): City | undefined {
  const named = text.replace(ROADS, ' ')
  const found = (Object.keys(NAMES) as City[]).map((city) => ({ city, at: named.search(NAMES[city]) })).filter(({ at }) => at >= 0)
  return found.sort((one, other) => one.at - other.at)[0]?.city
}

/**
 * @param places in the board's words
 * @param own city of the board, where all of its vacancies are there
 */
export function placedIn(places: readonly string[], country: string | undefined, own: City | undefined): Placed {
  const said = country?.trim() ?? ''
  // A code of another country says more than a name that it shares: Canton is in Ohio too.
  if (/^[a-z]{2,3}$/i.test(said) && !CHINA.test(said) && !OF_COUNTRY.some(([, pattern]) => pattern.test(said))) return 'elsewhere'
  const named = places.map((one) => cityNamed(one.trim())).find((city) => city !== undefined)
  if (named) return { city: named }
  const whole = OF_COUNTRY.find(([, pattern]) => pattern.test(said))
  if (whole) return { city: whole[0] }
  if (said !== '' && !CHINA.test(said)) return 'elsewhere'
  return own ? { city: own } : 'not-known'
}

/** Of the names above, those of a part of a city. */
const PART = /九龍|九龙|新界|kowloon|new territories|氹仔|路環|路环|taipa|coloane|cotai|前海|qianhai|横琴|橫琴|hengqin/i

/** What of the places says more than the city: of `Taipa` and `Macau` the first. */
export const beyondCity = (places: readonly string[], city: City | undefined): string[] =>
  city === undefined ? [...places] : places.filter((one) => PART.test(one) || one.replace(NAMES[city], '').replace(/市|特別行政區|特别行政区|\b(city|sar|china)\b|[\s,，.]/gi, '') !== '')
