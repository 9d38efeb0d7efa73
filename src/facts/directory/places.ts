import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Fact } from '@/domain/fact/fact'
import education from '../education/places.json'
import elderlyCare from '../elderly-care/places.json'
import government from '../government/places.json'
import health from '../health/places.json'
import type { Place } from './place-schema'

export type { Feature, Fee, Place, PlaceKind } from './place-schema'

const FILES = { 'elderly-care': elderlyCare, health, education, government }

/** All places of the directory, by area and id: `government.hk-kiosk-qianhai`. */
export const places: ReadonlyMap<string, Fact<Place>> = new Map(
  Object.entries(FILES).flatMap(([area, file]) =>
    [...factsOf<Place>(file as unknown as FactFile, 'place')].map(([id, fact]): [string, Fact<Place>] => [`${area}.${id}`, { ...fact, id: `${area}.${id}` }]),
  ),
)

/** Days after which a value of an area is due to be read again. */
export const placesReviewDays = (id: string): number | undefined => (FILES[id.split('.')[0] as keyof typeof FILES] as unknown as FactFile | undefined)?.reviewEveryDays
