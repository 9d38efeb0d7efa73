/**
 * Makes catalogues larger than the real one, the same each time.
 *
 * A made record is a real one moved to a district of the Greater Bay Area: the district is added to its names and
 * summaries, the places it names become others, and a quarter of its words are those of another record of its area.
 * So the vocabulary grows, slowly, and neighbours resemble each other: as a real catalogue of that size would.
 */
import type { Searchable } from '../../tools/search/build'
import { LOCALES, type LocalText, type Locale } from '../../src/domain/locale/locale'
import { simplifiedForm } from '../../tools/search/characters'
import { numbersFrom } from '../../tools/random'

export interface BenchRecord extends Searchable {
  id: string
}

const DISTRICTS = `南山 Nanshan 福田 Futian 羅湖 Luohu 鹽田 Yantian 寶安 Baoan 龍崗 Longgang 龍華 Longhua 坪山 Pingshan 光明 Guangming 大鵬 Dapeng 越秀 Yuexiu
海珠 Haizhu 荔灣 Liwan 天河 Tianhe 白雲 Baiyun 黃埔 Huangpu 番禺 Panyu 花都 Huadu 南沙 Nansha 從化 Conghua 增城 Zengcheng 香洲 Xiangzhou 斗門 Doumen 金灣 Jinwan
禪城 Chancheng 南海 Nanhai 順德 Shunde 高明 Gaoming 三水 Sanshui 惠城 Huicheng 惠陽 Huiyang 博羅 Boluo 惠東 Huidong 龍門 Longmen 蓬江 Pengjiang 江海 Jianghai
新會 Xinhui 台山 Taishan 開平 Kaiping 鶴山 Heshan 恩平 Enping 端州 Duanzhou 鼎湖 Dinghu 高要 Gaoyao 四會 Sihui 廣寧 Guangning 德慶 Deqing 封開 Fengkai 懷集 Huaiji
虎門 Humen 長安 Changan 厚街 Houjie 常平 Changping 小欖 Xiaolan 古鎮 Guzhen 坦洲 Tanzhou 沙田 Shatin 元朗 Yuenlong 屯門 Tuenmun 荃灣 Tsuenwan 葵青 Kwaitsing 大埔 Taipo
灣仔 Wanchai 觀塘 Kwuntong 深水埗 Shamshuipo 西貢 Saikung 離島 Islands 氹仔 Taipa 路環 Coloane 路氹 Cotai 青茂 Qingmao 黑沙環 Areia`.split(/\s+/)

const PLACES: LocalText[] = [
  { 'zh-Hans': '香港', 'zh-Hant': '香港', en: 'Hong Kong', pt: 'Hong Kong' },
  { 'zh-Hans': '澳门', 'zh-Hant': '澳門', en: 'Macao', pt: 'Macau' },
  { 'zh-Hans': '深圳', 'zh-Hant': '深圳', en: 'Shenzhen', pt: 'Shenzhen' },
  { 'zh-Hans': '广州', 'zh-Hant': '廣州', en: 'Guangzhou', pt: 'Cantão' },
  { 'zh-Hans': '珠海', 'zh-Hant': '珠海', en: 'Zhuhai', pt: 'Zhuhai' },
  { 'zh-Hans': '佛山', 'zh-Hant': '佛山', en: 'Foshan', pt: 'Foshan' },
  { 'zh-Hans': '惠州', 'zh-Hant': '惠州', en: 'Huizhou', pt: 'Huizhou' },
  { 'zh-Hans': '东莞', 'zh-Hant': '東莞', en: 'Dongguan', pt: 'Dongguan' },
  { 'zh-Hans': '中山', 'zh-Hant': '中山', en: 'Zhongshan', pt: 'Zhongshan' },
  { 'zh-Hans': '江门', 'zh-Hant': '江門', en: 'Jiangmen', pt: 'Jiangmen' },
  { 'zh-Hans': '肇庆', 'zh-Hant': '肇慶', en: 'Zhaoqing', pt: 'Zhaoqing' },
]

const inLocale = (traditional: string, latin: string, locale: Locale): string =>
  locale === 'zh-Hant' ? traditional : locale === 'zh-Hans' ? [...traditional].map(simplifiedForm).join('') : latin

function moved(record: BenchRecord, other: BenchRecord, copy: number, random: () => number): BenchRecord {
  const district = Math.floor(random() * (DISTRICTS.length / 2)) * 2
  const turn = 1 + Math.floor(random() * (PLACES.length - 1))
  const elsewhere = (text: string, locale: Locale): string =>
    PLACES.reduce((now, place, at) => now.split(place[locale]).join(`\u0001${at}\u0002`), text).replace(
      /\u0001(\d+)\u0002/g,
      (_, at) => PLACES[(Number(at) + turn) % PLACES.length]![locale],
    )
  const local = (make: (locale: Locale, name: string) => string): LocalText =>
    Object.fromEntries(LOCALES.map((locale) => [locale, make(locale, inLocale(DISTRICTS[district]!, DISTRICTS[district + 1]!, locale))])) as LocalText
  const words = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      record.words[locale].map((word, at) => elsewhere(random() < 0.25 ? (other.words[locale][at] ?? word) : word, locale)),
    ]),
  ) as BenchRecord['words']
  return {
    id: `${record.id}-${copy}`,
    name: local((locale, name) => `${elsewhere(record.name[locale], locale)} (${name})`),
    summary: local((locale, name) => `${elsewhere(record.summary[locale], locale)} ${name}`),
    words,
    provider: local((locale) => elsewhere(record.provider[locale], locale)),
  }
}

/** A catalogue of `count` records: the real ones first made up to that number, or the first of them. Not yet in order. */
export function recordsMadeUpTo(count: number, real: readonly BenchRecord[]): BenchRecord[] {
  const random = numbersFrom(count)
  const records = real.slice(0, count)
  for (let copy = 1; records.length < count; copy += 1) {
    for (const record of real.slice(0, count - records.length)) {
      const mates = real.filter(({ id }) => id.split('/')[0] === record.id.split('/')[0])
      records.push(moved(record, mates[Math.floor(random() * mates.length)]!, copy, random))
    }
  }
  return records
}
