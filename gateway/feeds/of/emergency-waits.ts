/**
 * How long people wait in the accident and emergency departments of Hong Kong's public hospitals, by how urgent they are.
 *
 * Shape read in https://www.ha.org.hk/opendata/Data-Specification-for-A&E-Waiting-Time-en.pdf as summed up in a public repository, 2026
 * (`aedwtdata2-en.json`). Never called from where this was written.
 */
import { Type, type Static } from '@sinclair/typebox'
import type { EmergencyWait, Waits } from '../../../src/domain/live/shapes'
import { FeedError, type Feed } from '../feed'
import { instantOf } from '../time'
import { line, named } from './names'

const TEXT = Type.String({ maxLength: 150 })
const SCHEMA = Type.Object({
  updateTime: Type.String({ maxLength: 40 }),
  waitTime: Type.Array(
    Type.Object({ hospName: TEXT, manageT1case: Type.Optional(TEXT), manageT2case: Type.Optional(TEXT), t3p50: Type.Optional(TEXT), t3p95: Type.Optional(TEXT), t45p50: Type.Optional(TEXT), t45p95: Type.Optional(TEXT) }),
    { minItems: 1, maxItems: 60 },
  ),
})

/** Chinese names, by the English ones of the feed. */
const NAMES: Record<string, readonly [hans: string, hant: string]> = {
  'Alice Ho Miu Ling Nethersole Hospital': ['雅丽氏何妙龄那打素医院', '雅麗氏何妙齡那打素醫院'],
  'Caritas Medical Centre': ['明爱医院', '明愛醫院'],
  'Kwong Wah Hospital': ['广华医院', '廣華醫院'],
  'North District Hospital': ['北区医院', '北區醫院'],
  'North Lantau Hospital': ['北大屿山医院', '北大嶼山醫院'],
  'Pamela Youde Nethersole Eastern Hospital': ['东区尤德夫人那打素医院', '東區尤德夫人那打素醫院'],
  'Pok Oi Hospital': ['博爱医院', '博愛醫院'],
  'Prince of Wales Hospital': ['威尔斯亲王医院', '威爾斯親王醫院'],
  'Princess Margaret Hospital': ['玛嘉烈医院', '瑪嘉烈醫院'],
  'Queen Elizabeth Hospital': ['伊利沙伯医院', '伊利沙伯醫院'],
  'Queen Mary Hospital': ['玛丽医院', '瑪麗醫院'],
  'Ruttonjee Hospital': ['律敦治医院', '律敦治醫院'],
  'St John Hospital': ['长洲医院', '長洲醫院'],
  'Tin Shui Wai Hospital': ['天水围医院', '天水圍醫院'],
  'Tseung Kwan O Hospital': ['将军澳医院', '將軍澳醫院'],
  'Tuen Mun Hospital': ['屯门医院', '屯門醫院'],
  'United Christian Hospital': ['基督教联合医院', '基督教聯合醫院'],
  'Yan Chai Hospital': ['仁济医院', '仁濟醫院'],
}

/** Nobody waits for two days: a number beyond is a slip. */
const LONGEST = 2880

/** Minutes of `23 minutes`, `less than 15 minutes`, `3.5 hours`; `undefined` of anything else. */
export function waitOf(text: string | undefined): number | undefined {
  const found = /^(?:less than |more than |over )?(\d{1,4}(?:\.\d)?)\s*(minute|hour)s?$/i.exec((text ?? '').trim())
  if (!found) return undefined
  const length = Number(found[1]) * (/^h/i.test(found[2]!) ? 60 : 1)
  return length <= LONGEST ? length : undefined
}

function waitsOf(half: string | undefined, most: string | undefined): Waits | undefined {
  const [middle, end] = [waitOf(half), waitOf(most)]
  // Nearly all cannot be seen sooner than half of them.
  return middle === undefined || end === undefined || end < middle ? undefined : { half: middle, most: end }
}

export const emergencyWaits: Feed = {
  name: 'emergency-waits',
  source: {
    publisher: { 'zh-Hans': '香港医院管理局', 'zh-Hant': '香港醫院管理局', en: 'Hospital Authority, Hong Kong', pt: 'Autoridade Hospitalar de Hong Kong' },
    url: 'https://www.ha.org.hk/',
    terms: 'https://data.gov.hk/en/terms-and-conditions',
  },
  every: 240,
  staleAfter: 2400,
  oldest: 86_400,
  timeoutMs: 6000,
  maxBytes: 60_000,
  parts: () => ({ waits: { upstream: 'ha', path: 'aedwtdata2-en.json', format: 'json', schema: SCHEMA } }),
  read: ({ waits }) => {
    const { updateTime, waitTime } = waits!.body as Static<typeof SCHEMA>
    const observedAt = instantOf(updateTime)
    if (observedAt === undefined) throw new FeedError('time', 'none')
    const hospitals = waitTime.map((one): EmergencyWait => {
      const en = line(one.hospName)
      const known = Object.prototype.hasOwnProperty.call(NAMES, en) ? NAMES[en]! : [en, en]
      const [urgent, lessUrgent] = [waitsOf(one.t3p50, one.t3p95), waitsOf(one.t45p50, one.t45p95)]
      return {
        id: en.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''),
        name: named(known[0]!, known[1]!, en),
        ...(urgent && { urgent }),
        ...(lessUrgent && { lessUrgent }),
        isResuscitating: [one.manageT1case, one.manageT2case].some((said) => said === 'Y' || said === 'N/A'),
      }
    })
    if (!hospitals.some(({ urgent, lessUrgent }) => urgent ?? lessUrgent)) throw new FeedError('sense', 'no wait is known')
    return { observedAt, data: { hospitals } }
  },
}
