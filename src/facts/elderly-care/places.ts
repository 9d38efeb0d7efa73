import type { Fact } from '@/domain/fact/fact'
import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Place } from '../directory/place-schema'
import file from './places.json'

const FILE = file as unknown as FactFile

/** Homes, health care voucher points, day centres and where to ask, by id: `yee-hong-heights`. */
export const elderlyPlaces: ReadonlyMap<string, Fact<Place>> = factsOf<Place>(FILE, 'place')
