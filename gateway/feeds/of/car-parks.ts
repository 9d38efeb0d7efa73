/**
 * Free places in car parks at control points of Hong Kong, of those whose operators take part.
 *
 * Shape read in the specification of https://api.data.gov.hk/v1/carpark-info-vacancy as quoted by public clients, 2026. Never called from where
 * this was written. Macao's Transport Bureau shows its car parks on a page for people only (https://m.dsat.gov.mo/carpark.aspx): not read.
 */
import { Type, type Static } from '@sinclair/typebox'
import { layoutOf, POINT_IDS, type PointId } from '../../../src/domain/control-point/control-points'
import type { CarPark } from '../../../src/domain/live/shapes'
import { distanceMetres } from '../../../src/domain/position/distance'
import { positionOf } from '../../../src/facts/customs/control-points'
import { FeedError, type Feed, type Part } from '../feed'
import { instantOf } from '../time'
import { line } from './names'

const ID = Type.String({ minLength: 1, maxLength: 40 })
const INFO = Type.Object({ results: Type.Array(Type.Object({ park_Id: ID, name: Type.String({ maxLength: 200 }), latitude: Type.Number(), longitude: Type.Number() }), { minItems: 1, maxItems: 5000 }) })
/** Type A is a number of free places, B only whether there are any, C that it is closed. */
const VACANCY = Type.Object({
  results: Type.Array(Type.Object({ park_Id: ID, privateCar: Type.Optional(Type.Array(Type.Object({ vacancy_type: Type.String({ maxLength: 4 }), vacancy: Type.Number(), lastupdate: Type.Optional(Type.String({ maxLength: 40 })) }), { maxItems: 20 })) }), {
    minItems: 1,
    maxItems: 5000,
  }),
})

/** From a car park to the hall one walks. */
const NEAR_METRES = 800
const MOST = 20_000
const OLDEST = 6 * 3_600_000

const POINTS = POINT_IDS.filter((id) => layoutOf(id).sides.includes('hong-kong')).flatMap((id) => {
  const position = positionOf(id)?.value
  return position ? [{ id, position }] : []
})

/** Named after a control point whose position is in no fact of ours. */
const NAMED_AFTER: Record<string, PointId> = { 10: 'kai-tak-cruise' }

function pointAt(position: { lat: number; lon: number }): PointId | undefined {
  const near = POINTS.map(({ id, position: at }) => ({ id, metres: distanceMetres(at, position) })).filter(({ metres }) => metres <= NEAR_METRES)
  return near.sort((one, other) => one.metres - other.metres)[0]?.id
}

const info = (language: string, isOptional: boolean): Part => ({ upstream: 'carParks', path: `carpark-info-vacancy?data=info&lang=${language}`, format: 'json', schema: INFO, every: 86_400, isOptional })

export const carParks: Feed = {
  name: 'car-parks',
  source: {
    publisher: { 'zh-Hans': '香港运输署', 'zh-Hant': '香港運輸署', en: 'Transport Department, Hong Kong', pt: 'Departamento de Transportes de Hong Kong' },
    url: 'https://data.gov.hk/',
    terms: 'https://data.gov.hk/en/terms-and-conditions',
  },
  every: 180,
  staleAfter: 1800,
  oldest: 86_400,
  timeoutMs: 15_000,
  maxBytes: 4_000_000,
  parts: () => ({
    vacancy: { upstream: 'carParks', path: 'carpark-info-vacancy?data=vacancy&vehicleTypes=privateCar', format: 'json', schema: VACANCY },
    en: info('en_US', false),
    hant: info('zh_TW', true),
    hans: info('zh_CN', true),
  }),
  read: ({ vacancy, en, hant, hans }, { now }) => {
    const listed = (en!.body as Static<typeof INFO>).results
    const nameIn = (payload: typeof hant, id: string): string | undefined => {
      const name = (payload?.body as Static<typeof INFO> | undefined)?.results.find(({ park_Id }) => park_Id === id)?.name
      return name && line(name)
    }
    const places = new Map(listed.map((park) => [park.park_Id, park]))
    const free = (vacancy!.body as Static<typeof VACANCY>).results
    if (!free.some(({ park_Id }) => places.has(park_Id))) throw new FeedError('sense', 'no park is listed')
    const carParksFound = free.flatMap(({ park_Id, privateCar }): CarPark[] => {
      const park = places.get(park_Id)
      const point = park && (Object.prototype.hasOwnProperty.call(NAMED_AFTER, park_Id) ? NAMED_AFTER[park_Id] : pointAt({ lat: park.latitude, lon: park.longitude }))
      const said = privateCar?.find(({ vacancy_type, vacancy: count }) => vacancy_type === 'A' && Number.isInteger(count) && count >= 0 && count <= MOST)
      const at = instantOf(said?.lastupdate)
      if (!point || !said || at === undefined || at < now - OLDEST || at > now + 600_000) return []
      const name = line(park.name)
      return [{ id: park_Id, point, name: { 'zh-Hans': nameIn(hans, park_Id) ?? name, 'zh-Hant': nameIn(hant, park_Id) ?? name, en: name, pt: name }, free: said.vacancy, at }]
    })
    return { data: { carParks: carParksFound } }
  },
}
